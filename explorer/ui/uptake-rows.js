// How bodies took up one directive, as a table: the value, why, how much, after how long, and the document that shows it.

import { lag, phrases, term } from '../text/words.js';
import { uptake as valueOf } from './held.js';
import { table } from './table.js';
import { documentLink, pairLink, thing } from './thing.js';
import { VALUES, isDocument, took } from './uptake.js';
import words from './uptake.words.js';

const t = phrases(words);

/** Links to what a row rests on: the document of the body, and where the directive is a text both side by side. */
export function evidence(row) {
  const both = isDocument(row.directive) && row.document && took(row);
  return row.document
    ? [documentLink(row.document, row.title), both ? [' · ', pairLink(row.directive, row.document, t('uptake.pair'))] : '']
    : '';
}

/** Sorts rows from the strongest value to what is not known, the soonest first. */
export function byValue(a, b) {
  return VALUES.indexOf(a.uptake) - VALUES.indexOf(b.uptake) || (a.lag_min ?? Infinity) - (b.lag_min ?? Infinity) || b.held - a.held;
}

/** The table of rows of `uptake-of-directive`, in their order. */
export function uptakeRows(rows, caption, page = undefined) {
  const repeats = rows.some((row) => row.repeated || row.used_before);
  return table(rows, [
    { key: 'name', head: t('uptake.body'), cell: (row) => thing(row.body, row.name) },
    { key: 'uptake', head: t('uptake.value'), sort: (row) => VALUES.indexOf(row.uptake), cell: (row) => valueOf(row.uptake) },
    repeats && { key: 'repeated', head: t('uptake.repeated'), number: true },
    repeats && { key: 'used_before', head: t('uptake.used-before'), number: true },
    { key: 'lag_min', head: t('uptake.lag'), class: 'date', cell: (row) => lag(row.lag_min, row.lag_max) },
    { key: 'because', head: t('uptake.because'), cell: (row) => term('uptake-because', row.because) },
    { key: 'title', head: t('uptake.evidence'), class: 'wide', cell: evidence },
  ].filter(Boolean), { caption, page });
}
