// The view of a named thing begins with its name: the address has only its identifier, and most queries ask by name.

import { addressOf } from '../app/address.js';
import { rows } from '../ask/endpoint.js';
import { phrases } from '../text/words.js';
import { h } from './dom.js';
import { message } from './part.js';
import words from './named.words.js';

const t = phrases(words);

/** Resolves to what `view(found)` makes of the thing in the address (a row of `one-thing`), or to a page that says it is not known. */
export async function named(params, view) {
  const iri = params.get('iri');
  const [found] = iri ? (await rows('one-thing', { thing: iri })).rows : [];
  return found ? view({ ...found, thing: iri }) : {
    title: t('named.unknown'),
    content: [message(t('named.unknown-hint')), iri && h('p', { class: 'minor' }, h('code', {}, iri))].filter(Boolean),
  };
}

/** The line under the title: what sort of thing this is, and the way to everything that is stated of it. */
export function subtitle(iri, ...said) {
  const known = said.filter(Boolean).flatMap((each) => [each, ' · ']);
  return h('p', { class: 'subtitle' }, known, h('a', { href: addressOf('thing', { iri }) }, t('named.statements')));
}
