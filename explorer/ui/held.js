// How it is said that something is held or is not: never by a nought, never by a colour alone.

import { number, phrases, term } from '../text/words.js';
import { h } from './dom.js';
import words from './held.words.js';

const t = phrases(words);

/** “Not held” with the hatching that it has in every view. */
export function notHeld() {
  return h('span', { class: 'holding' }, h('span', { class: 'swatch not-held', 'aria-hidden': 'true' }), ' ', term('uptake', 'not-held'));
}

/** How many documents are held of a body, or that none is. */
export function holding(documents) {
  return documents > 0 ? h('span', { class: 'holding' }, t('held.documents', { number: number(documents) })) : notHeld();
}

/** A value of uptake with its colour. */
export function uptake(value) {
  return h('span', { class: 'holding' }, h('span', { class: `swatch ${value}`, 'aria-hidden': 'true' }), ' ', term('uptake', value));
}
