// Which of two documents is later, in words. The order is one of documents: whoever is later need not have taken anything.

import { number } from '../../text/words.js';
import { h } from '../dom.js';
import { t } from './words.js';

function distance(least, most) {
  if (least === null || least === undefined) {
    return '';
  }
  if (least === most) {
    return t('order.exact', { days: number(least) });
  }
  return most === null || most === undefined
    ? t('order.open', { least: number(least) })
    : t('order.between', { least: number(least), most: number(most) });
}

/** How the other document stands to this one, when `order` says how this one stands to the other: `later`, `earlier`, `unknown`. */
export function otherIs({ order, lag_min: least, lag_max: most }) {
  const way = { later: 'before', earlier: 'after' }[order] ?? 'unknown';
  const sign = { before: '◂', after: '▸', unknown: '◇' }[way];
  return h('span', { class: `order ${way}`, title: t(`order.${way}.hint`) },
    h('span', { 'aria-hidden': 'true' }, sign), ' ', t(`order.${way}`, { distance: distance(least, most) }));
}

/** What is said of the order of two documents: `row` is that of `echo-lag`, which has the earlier first where the order is known. */
export function orderInWords(row, first, second) {
  if (row?.order === 'later') {
    return t('order.sentence.later', { later: row.other_title, earlier: row.title, distance: distance(row.lag_min, row.lag_max) });
  }
  const undated = [first, second].filter((document) => document && !document.earliest && !document.latest);
  return undated.length > 0
    ? t('order.sentence.no-date', { titles: undated.map((document) => t('order.titled', { title: document.title })).join(t('order.and')) })
    : t('order.sentence.overlap');
}
