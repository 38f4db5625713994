// Links to things, and how their names are written.

import { addressOf, addressOfThing } from '../app/address.js';
import { days } from '../text/words.js';
import { h } from './dom.js';

/** A link to the view of a thing by its name; only the name when there is no identifier. */
export function thing(iri, name, params = {}) {
  const text = name || iri || '';
  return iri ? h('a', { href: addressOfThing(iri, params) }, text) : text;
}

/** A document's title with its days, as a link into the reader; `start` opens it at a place. */
export function documentLink(iri, title, { start, end } = {}) {
  return h('a', { href: addressOfThing(iri, { start, end }) }, title || iri.replace(/^.*\//, ''));
}

/** A link to the view of two documents side by side. */
export function pairLink(one, other, text, params = {}) {
  return h('a', { href: addressOf('pair', { one, other, ...params }) }, text);
}

/** A quotation of the documents' words: text, or a link whose text they are. The marks stand around the link, which is no larger than its words. */
export function quote(text) {
  return h('q', { lang: 'zh' }, text);
}

/** Two days as an element that says whether they are certain. */
export function when(earliest, latest) {
  return h('span', { class: earliest && earliest === latest ? 'date' : 'date uncertain' }, days(earliest, latest));
}
