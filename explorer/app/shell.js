// What stands around every view: name, search, the way to the views, language and light.

import { addressOf } from './address.js';
import { suggestions } from './suggestions.js';
import { language, speak, t } from '../text/words.js';
import { h } from '../ui/dom.js';

const WAYS = ['overview', 'matrix', 'spread', 'documents', 'bodies', 'wordings', 'tasks', 'trace', 'queries', 'sparql'];
const LIGHT = 'huisheng.light';

const LIGHTS = ['auto', 'light', 'dark'];

function light() {
  const kept = window.localStorage.getItem(LIGHT);
  return LIGHTS.includes(kept) ? kept : 'auto';
}

function shine(which) {
  window.localStorage.setItem(LIGHT, which);
  document.documentElement.dataset.light = which;
  window.dispatchEvent(new Event('huisheng:light'));
}

function lightSwitch() {
  const choice = h('select', { 'aria-label': t('shell.light'), onchange: (event) => shine(event.target.value) },
    LIGHTS.map((each) => h('option', { value: each, selected: each === light() }, t(`shell.light.${each}`))));
  return choice;
}

function languageSwitch() {
  const other = language === 'zh' ? 'en' : 'zh';
  return h('button', { type: 'button', lang: other, onclick: () => speak(other) }, other === 'en' ? 'English' : '中文');
}

const ways = h('ul', {});
const title = h('h1', { id: 'title' });
const place = h('div', {});
const main = h('main', { id: 'view', tabindex: -1, 'aria-busy': 'true' }, title, place);

function build() {
  document.documentElement.dataset.light = light();
  document.body.replaceChildren(
    h('a', { class: 'skip', href: '#view' }, t('shell.skip')),
    h('header', {},
      h('a', { class: 'name', href: './' }, '回声 ', h('span', { lang: 'en' }, 'Huisheng')),
      suggestions(),
      h('div', { class: 'switches' }, languageSwitch(), lightSwitch()),
      h('nav', { 'aria-label': t('shell.views') }, ways)),
    main,
    h('footer', {},
      h('p', {}, t('shell.echo')),
      h('p', {}, h('a', { href: 'ontology' }, t('shell.ontology')), ' · ', h('a', { href: 'api/openapi.json' }, 'OpenAPI'), ' · ',
        h('a', { href: '.well-known/void' }, 'VoID'), ' · ', h('a', { href: addressOf('findings') }, t('view.findings')))));
}

/** Gets the page ready for a view, and gives the place where it is shown. */
export function frame(view) {
  if (!main.isConnected) {
    build();
  }
  ways.replaceChildren(...WAYS.map((way) => h('li', {},
    h('a', { href: addressOf(way), 'aria-current': way === view ? 'page' : undefined }, t(`view.${way}`)))));
  main.setAttribute('aria-busy', 'true');
  return place;
}

const PATIENCE = 3000; // milliseconds in which a view is as long again as it was

/** Goes to where the reader was before, as soon as the view is long enough again. */
function returnTo(top, until = performance.now() + PATIENCE) {
  if (document.documentElement.scrollHeight >= top + window.innerHeight) {
    window.scrollTo({ top, behavior: 'instant' });
  } else if (performance.now() < until) {
    requestAnimationFrame(() => returnTo(top, until));
  }
}

/** Says what is shown now, to those who see it and those who hear it. */
export function announce(text) {
  title.textContent = text;
  document.title = `${text} · 回声 Huisheng`;
  main.setAttribute('aria-busy', 'false');
  if (!window.location.hash && !new URLSearchParams(window.location.search).has('start')) {
    returnTo(window.history.state?.top ?? 0);
  }
}
