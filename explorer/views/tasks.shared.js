// The same task in the documents of two bodies, and which of the two is the later document.

import { lag, number, phrases } from '../text/words.js';
import { choices } from '../ui/choose.js';
import { h } from '../ui/dom.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { pairLink, quote, thing } from '../ui/thing.js';
import words from './tasks.words.js';

const t = phrases(words);
const SHORTEST = ['20', '40', '80'];

function order(row) {
  return row.order === 'unknown' ? h('span', { class: 'uncertain' }, t('tasks.order.unknown'))
    : [t(`tasks.order.${row.order}`), ' ', h('span', { class: 'minor' }, lag(row.lag_min, row.lag_max))];
}

/** Tasks of one body (of all when it is not given) that another body has in the same words, at least `min` characters long. */
export function shared(body, min) {
  const heading = t('tasks.shared');
  const least = SHORTEST.includes(min) ? min : SHORTEST[0];
  return part({
    heading: body ? t('tasks.shared.of', { body }) : heading,
    lead: h('div', { class: 'filters' }, choices({
      label: t('tasks.shared.min'), name: 'min', chosen: least, all: null,
      options: SHORTEST.map((value) => ({ value, text: t('tasks.shared.characters', { number: value }) })),
    })),
    question: { name: 'shared-tasks', params: { min: least, body } },
    empty: t('tasks.shared.none'),
    show: ({ rows }) => h('div', {}, h('p', { class: 'minor' }, t('tasks.shared.count', { number: number(rows.length) })), table(rows, [
      { key: 'quote', head: t('tasks.task'), class: 'wide', cell: (row) => quote(row.quote) },
      { key: 'name', head: t('tasks.body'), cell: (row) => thing(row.voice, row.name) },
      { key: 'other_quote', head: t('tasks.shared.there'), class: 'wide', cell: (row) => quote(pairLink(row.document, row.other, row.other_quote)) },
      { key: 'other_name', head: t('tasks.shared.other'), cell: (row) => thing(row.other_voice, row.other_name) },
      { key: 'length', head: t('tasks.shared.length'), number: true },
      { key: 'order', head: t('tasks.shared.order'), cell: order },
      { key: 'descent', head: t('tasks.shared.descent'), sort: (row) => row.descent, cell: (row) => t(`tasks.descent.${row.descent}`) },
    ], { caption: heading, page: 20 })),
  });
}
