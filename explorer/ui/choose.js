// Choices within a view. Each is an address: it can be sent, opened in another tab, and taken back by the back button.

import { addressWith, open } from '../app/address.js';
import { number, phrases } from '../text/words.js';
import { h } from './dom.js';
import words from './choose.words.js';

const t = phrases(words);
const MOST = 8; // choices that stand there at once; the others unfold

let last = null; // what was chosen last, so that the keyboard goes on from there when the view stands again

/** Notes where the reader is. The view is drawn anew, and the page must not jump. */
function remember(key) {
  last = { key, top: window.scrollY };
}

/** Gives the keyboard, and the page, back to where they were before the choice. */
function returning(key, element) {
  if (last?.key === key) {
    const { top } = last;
    last = null;
    requestAnimationFrame(() => {
      element.focus({ preventScroll: true });
      window.scrollTo({ top, behavior: 'instant' });
    });
  }
  return element;
}

function link({ name, value, text, count, title, chosen, resets }) {
  const key = `${name} ${value ?? ''}`;
  const current = (value ?? '') === (chosen ?? '');
  return h('li', {}, returning(key, h('a', {
    href: addressWith({ ...resets, [name]: value ?? null }), 'aria-current': current ? 'true' : undefined, title, onclick: () => remember(key),
  }, text, count === undefined ? null : h('small', {}, ` ${number(count)}`))));
}

/**
 * One of a few values, or all, as a row of links. `options` are `{ value, text, count, title }`, `name` is the parameter of the address,
 * `resets` are parameters that make no sense any more once this one changes (as `addressWith` takes them).
 */
export function choices({ label, name, options, chosen = null, all = t('choose.all'), resets = {} }) {
  const links = options.map((option) => ({ option, node: link({ ...option, name, chosen, resets }) }));
  const first = links.filter(({ option }, index) => index < MOST || option.value === chosen);
  const others = links.filter((each) => !first.includes(each));
  return h('div', { class: 'choices', role: 'group', 'aria-label': label },
    h('span', { class: 'label', 'aria-hidden': 'true' }, label),
    h('ul', {}, all && link({ name, text: all, chosen, resets }), first.map(({ node }) => node),
      others.length > 0 && h('li', {}, h('details', {},
        h('summary', {}, t('choose.others', { number: number(others.length) })), h('ul', {}, others.map(({ node }) => node))))));
}

/** One of many values, as a list that drops down. */
export function dropdown({ label, name, options, chosen = null, all = t('choose.all'), resets = {} }) {
  const key = `${name}?`;
  const box = h('select', {
    onchange: (event) => {
      remember(key);
      open(addressWith({ ...resets, [name]: event.target.value || null }));
    },
  },
  all && h('option', { value: '' }, all),
  options.map(({ value, text, count }) => h('option', { value, selected: value === chosen },
    count === undefined ? text : t('choose.counted', { text, count: number(count) }))));
  return h('label', { class: 'dropdown' }, h('span', { class: 'label' }, label), returning(key, box));
}

/** How often each value of `key` occurs in `rows`, the most frequent first, as options. `text` names a value. */
export function counted(rows, key, text = (value) => value) {
  const counts = new Map();
  for (const row of rows) {
    if (row[key] !== null && row[key] !== undefined) {
      counts.set(row[key], (counts.get(row[key]) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([value, count]) => ({ value: String(value), text: text(value), count }));
}
