// What may be said of the way of a passage from one document to the other, in words. The documents are called 甲 and 乙, A and B.

import { meaning, number, term } from '../../text/words.js';
import { h } from '../dom.js';
import { named } from './brief.js';
import { t } from './descent.words.js';

const DIRECTED = ['first-from-second', 'second-from-first'];

/** What the descent of a passage is called; a directed one by the names that the documents have on the page. */
export function descentTerm(descent) {
  return DIRECTED.includes(descent) ? t(`descent.${descent}`) : term('descent', descent);
}

/** What is said of a row of `strongest-echoes-of-two-documents`: how alike, what descent, on which ground, whose words. */
export function descentInWords(row) {
  const isDirected = DIRECTED.includes(row.descent);
  const speakers = [['descent.speaker.one', row.speaker], ['descent.speaker.other', row.other_speaker]].filter(([, who]) => who);
  return [
    h('p', { class: 'claim' },
      h('strong', {}, descentTerm(row.descent)), isDirected ? t('descent.stop') : [t('descent.colon'), meaning('descent', row.descent)], ' ',
      row.ground && t('descent.ground', { ground: term('descent-ground', row.ground), meaning: meaning('descent-ground', row.ground) })),
    h('p', { class: 'minor' },
      named('echo-kind', row.kind), t('descent.comma'),
      t('descent.alike', { percent: number(Math.round(100 * row.similarity)), length: number(row.length), novelty: number(row.novelty) }),
      speakers.map(([key, who]) => [t('descent.comma'), t(key, { who })])),
  ];
}
