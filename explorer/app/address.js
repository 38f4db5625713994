// The address bar: which view is open, of what. Everything that one can look at has an address that can be sent to somebody else.

const OURS = 'https://w3id.org/huisheng/';

let shown = window.location.search; // what the open view was made from

/** Which view shows a thing, by the first part of its identifier's path. */
const VIEW_OF_KIND = {
  body: 'body', doc: 'reader', directive: 'directive', slogan: 'wording', formula: 'wording',
  person: 'person', meeting: 'meeting',
};

/** Resolves an identifier of ours to the name of the view that shows it; what has none is shown by its statements. */
export function viewOf(iri) {
  const [, kind, ...rest] = /^id\/([^/]+)\/(.*)$/.exec(iri.slice(OURS.length)) ?? [];
  const scoped = kind === 'doc' && rest[0].includes('/');
  return (iri.startsWith(OURS) && !scoped && VIEW_OF_KIND[kind]) || 'thing';
}

/** What the address bar says: `{ view, params }`; the overview when it says nothing. */
export function current() {
  const params = new URLSearchParams(window.location.search);
  const iri = params.get('iri');
  const view = params.get('view') ?? (iri ? viewOf(iri) : 'overview');
  params.delete('view');
  return { view, params };
}

/** The address of a view. Parameters without a value are left out. */
export function addressOf(view, params = {}) {
  const query = new URLSearchParams();
  if (view !== 'overview') {
    query.set('view', view);
  }
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== null && value !== '') {
      query.set(name, value);
    }
  }
  const text = query.toString();
  return text ? `?${text}` : './';
}

/** The address of the view of a thing. */
export function addressOfThing(iri, params = {}) {
  const query = new URLSearchParams({ iri });
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined && value !== null && value !== '') {
      query.set(name, value);
    }
  }
  return `?${query}`;
}

/** The address of the open view with some parameters changed; `null` takes one away. */
export function addressWith(changes) {
  const query = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') {
      query.delete(name);
    } else {
      query.set(name, value);
    }
  }
  const text = query.toString();
  return text ? `?${text}` : './';
}

/** Opens an address of the explorer, as a link would. */
export function open(address) {
  window.history.replaceState({ top: window.scrollY }, ''); // for whoever comes back
  window.history.pushState(null, '', address);
  window.dispatchEvent(new Event('huisheng:navigate'));
}

/** Notes a changed parameter in the address bar without opening anything. */
export function note(changes) {
  window.history.replaceState(null, '', addressWith(changes));
  shown = window.location.search;
}

/** Calls `show` whenever another view is to be opened: by a link, by the back button, by `open`. */
export function onNavigate(show) {
  // A step to another place of the same view changes the address, too; the view stays.
  const moved = () => shown !== window.location.search;
  const showAnew = () => {
    shown = window.location.search;
    show();
  };
  window.addEventListener('popstate', () => moved() && showAnew());
  window.addEventListener('huisheng:navigate', showAnew);
  document.addEventListener('click', (event) => {
    const anchor = event.target.closest?.('a[href]');
    if (!anchor || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
        || event.defaultPrevented || anchor.target || anchor.hasAttribute('download')) {
      return;
    }
    const to = new URL(anchor.href);
    const here = window.location;
    if (to.origin !== here.origin || to.pathname !== here.pathname || (to.hash && to.search === here.search)) {
      return;
    }
    event.preventDefault();
    open(to.search || './');
  });
}
