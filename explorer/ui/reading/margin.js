// The margin of a text: passage by passage, where else these words stand.

import { number } from '../../text/words.js';
import { h } from '../dom.js';
import { pairLink, thing } from '../thing.js';
import { beginning } from './brief.js';
import { orders } from './passages.js';
import { otherIs } from './order.js';
import { t } from './margin.words.js';

const FEW = 3; // documents that a card shows at first
const HEAD = 28; // characters of a passage that tell it from others

function line(row, iri) {
  return h('li', {},
    otherIs(row), ' ',
    row.other_name ? [thing(row.other_voice, row.other_name), ' '] : null,
    thing(row.other, t('margin.titled', { title: row.other_title }), { start: row.other_start, end: row.other_end }), ' ',
    h('span', { class: 'minor', title: t('margin.novelty.hint') }, t('margin.novelty', { characters: number(row.novelty) })), ' ',
    pairLink(iri, row.other, t('margin.pair'), { echo: row.echo }));
}

function rest(passage, iri) {
  const list = h('ul', {});
  return h('details', {
    ontoggle: () => list.childElementCount === 0 && list.append(...passage.rows.slice(FEW).map((row) => line(row, iri))),
  }, h('summary', {}, t('margin.rest', { documents: number(passage.rows.length - FEW) })), list);
}

/** The card of one passage of the document `iri`; `choose(passage)` is called when its number is pressed. */
export function card(passage, iri, choose) {
  const { before, after, unknown } = orders(passage);
  const parts = [['margin.before', before], ['margin.after', after], ['margin.unknown', unknown]]
    .filter(([, count]) => count > 0).map(([key, count]) => t(key, { documents: number(count) }));
  return h('li', { class: 'passage', dataset: { passage: passage.number } },
    h('p', { class: 'head' },
      h('button', { type: 'button', class: 'marker', 'aria-label': t('margin.choose', { number: passage.number }), onclick: () => choose(passage) },
        String(passage.number)), ' ',
      h('q', { lang: 'zh', title: passage.quote }, beginning(passage.quote, HEAD))),
    h('p', { class: 'minor' }, t('margin.count', { documents: number(passage.rows.length) }), ' ', parts.join(t('margin.comma'))),
    h('ul', {}, passage.rows.slice(0, FEW).map((row) => line(row, iri))),
    passage.rows.length > FEW ? rest(passage, iri) : null);
}
