// What is known of one thing: a few large figures, and facts by name.

import { number } from '../text/words.js';
import { h } from './dom.js';

/** A few large figures, `[value, text]` each. */
export function figures(...pairs) {
  return h('ul', { class: 'figures' }, pairs.filter(Boolean).map(([value, text]) =>
    h('li', {}, h('strong', {}, typeof value === 'number' ? number(value) : value), ' ', text)));
}

/** Facts as terms and what they are, `[term, value]` each; those without a value are left out. */
export function facts(...pairs) {
  const known = pairs.filter((pair) => pair && pair[1] !== null && pair[1] !== undefined && pair[1] !== '' && pair[1] !== false);
  return h('dl', { class: 'facts' }, known.map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]));
}
