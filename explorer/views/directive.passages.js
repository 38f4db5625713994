// What became of a directive's words: which passages travelled, which nobody repeated, and through whom they may have come.

import { bars } from '../chart/bars.js';
import { lag, number, phrases, term } from '../text/words.js';
import { h } from '../ui/dom.js';
import { figures } from '../ui/facts.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, pairLink, quote } from '../ui/thing.js';
import words from './directive.words.js';

const t = phrases(words);
const MOST_BARS = 12;
const LONGEST = 60; // letters of a quotation beside a bar

/**
 * The rows of `places-elsewhere` by place: a place is shared with a document that has more than half of it. Gives `{ start, end, quote,
 * documents, bodies, later, earlier, unknown }`, sets of identifiers, what most documents share first.
 */
function byPlace(rows) {
  const places = new Map();
  rows.forEach((row) => places.set(`${row.start} ${row.end}`, row));
  return [...places.values()].map(({ start, end, quote: text }) => {
    const sharing = rows.filter((row) => 2 * (Math.min(row.end, end) - Math.max(row.start, start)) > end - start);
    // The order is that of this document: where it is earlier the other is later.
    const others = (order) => new Set(sharing.filter((row) => row.order === order).map((row) => row.other)).size;
    return {
      start, end, quote: text, document: rows[0].document,
      documents: new Set(sharing.map((row) => row.other)).size,
      bodies: new Set(sharing.map((row) => row.other_voice).filter(Boolean)).size,
      later: others('earlier'), earlier: others('later'), unknown: others('unknown'),
    };
  }).sort((a, b) => b.documents - a.documents || (b.end - b.start) - (a.end - a.start) || a.start - b.start);
}

/** Places that do not lie over one that is shown already. */
function apart(places) {
  const shown = [];
  for (const place of places) {
    if (!shown.some((each) => place.start < each.end && each.start < place.end)) {
      shown.push(place);
    }
  }
  return shown;
}

function passage(row, longest = Infinity) {
  const text = row.quote.length > longest ? `${row.quote.slice(0, longest)}……` : row.quote;
  return documentLink(row.document, quote(text), { start: row.start, end: row.end });
}

/** Which passages of `text` most other documents have. */
export function travelled(text) {
  return part({
    heading: t('directive.travelled'),
    question: { name: 'places-elsewhere', params: { document: text } },
    empty: t('directive.travelled.empty'),
    show: ({ rows }) => {
      const places = apart(byPlace(rows));
      return h('div', { class: 'passages' },
        bars(places.slice(0, MOST_BARS).map((row) => ({
          label: passage(row, LONGEST), value: row.documents, share: row.later,
          note: t('directive.travelled.note', {
            bodies: number(row.bodies), later: number(row.later), earlier: number(row.earlier), unknown: number(row.unknown),
          }),
        })), { caption: t('directive.travelled'), unit: t('directive.travelled.unit') }),
        h('p', { class: 'minor' }, t('directive.travelled.caution')),
        h('details', {}, h('summary', {}, t('directive.travelled.all', { number: number(places.length) })), table(places, [
          { key: 'quote', head: t('directive.passage'), class: 'wide', sort: (row) => row.start, cell: (row) => passage(row) },
          { key: 'documents', head: t('directive.sharing'), number: true },
          { key: 'later', head: t('directive.later'), number: true },
          { key: 'earlier', head: t('directive.earlier'), number: true },
          { key: 'unknown', head: t('directive.order'), number: true },
        ], { caption: t('directive.travelled'), page: 20 })));
    },
  });
}

/** Which tasks of `text` share no wording with any other document. */
export function nobodyRepeats(text) {
  return part({
    heading: t('directive.nobody'),
    question: { name: 'tasks-of-one-document', params: { document: text } },
    empty: t('directive.nobody.empty'),
    show: ({ rows }) => {
      const own = rows.filter((row) => row.origin === 'own');
      return own.length > 0 && h('div', {},
        figures([own.length, t('directive.nobody.tasks', { all: number(rows.length) })]),
        h('p', { class: 'minor' }, t('directive.nobody.caution')),
        table(own, [
          { key: 'quote', head: t('directive.passage'), class: 'wide', sort: (row) => row.start, cell: (row) => passage({ ...row, document: text }) },
          { key: 'category', head: t('directive.category'), cell: (row) => term('category', row.category) },
          { key: 'section', head: t('directive.section'), class: 'minor' },
        ], { caption: t('directive.nobody'), page: 12 }));
    },
  });
}

/** Through whose texts the words of directive `iri` may have come to others. */
export function throughWhom(iri) {
  return part({
    heading: t('directive.through'),
    question: { name: 'through-whom', params: { directive: iri } },
    empty: t('directive.through.empty'),
    show: ({ rows }) => {
      const between = new Map();
      rows.forEach((row) => between.set(row.between, [...(between.get(row.between) ?? []), row]));
      return h('div', {},
        h('ul', {}, [...between.values()].map((all) => h('li', {}, documentLink(all[0].between,
          t('directive.through.by', { between: all[0].between_name, number: number(new Set(all.map((row) => row.reached)).size) }))))),
        table(rows, [
          { key: 'between_name', head: t('directive.through.between'), cell: (row) => documentLink(row.between, row.between_name) },
          { key: 'reached_name', head: t('directive.through.reached'), cell: (row) => pairLink(row.source, row.reached, row.reached_name) },
          {
            key: 'passages', head: t('directive.through.passages'), number: true,
            cell: (row) => t('directive.through.of', { passages: number(row.passages), all: number(row.of_passages ?? 0) }),
          },
          { key: 'lag_min', head: t('directive.lag'), cell: (row) => lag(row.lag_min, row.lag_max) },
          { key: 'evidence', head: t('directive.through.evidence'), cell: (row) => t(`directive.through.${row.evidence}`) },
        ], { caption: t('directive.through'), page: 15 }));
    },
  });
}

/** Says that there are no words to follow. */
export function noText() {
  return h('section', { class: 'part', id: 'its-words' }, h('h2', {}, t('directive.its-words')), h('p', {}, t('directive.no-text')));
}
