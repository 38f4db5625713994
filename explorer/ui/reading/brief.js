// Short forms: a term with its meaning behind it, the beginning of a long wording.

import { meaning, term } from '../../text/words.js';
import { h } from '../dom.js';

/** A term of the ontology by its name; what it means is told when one stays upon it. Nothing when there is none. */
export function named(scheme, notation) {
  return notation ? h('span', { title: meaning(scheme, notation) }, term(scheme, notation)) : null;
}

/** The first characters of a wording, on one line. */
export function beginning(text, most) {
  const characters = [...(text ?? '').replace(/\s+/g, ' ')];
  return characters.slice(0, most).join('') + (characters.length > most ? '……' : '');
}
