// Where the documents name a thing, as a part: one line for each document, with its places as links into the reader.

import { number, phrases, term } from '../text/words.js';
import { h } from './dom.js';
import { onDemand } from './later.js';
import words from './mentions.words.js';
import { part } from './part.js';
import { table } from './table.js';
import { documentLink, thing } from './thing.js';

const t = phrases(words);
const SOON = 40; // mentions that are found at once
const PLACES = 6; // that are offered at once; the reader marks all of them

/** The rows of `where-named` by document. */
function byDocument(rows) {
  const documents = new Map();
  for (const row of rows) {
    const found = documents.get(row.document) ?? { ...row, places: [] };
    found.places.push(row);
    documents.set(row.document, found);
  }
  return [...documents.values()].sort((a, b) => b.places.length - a.places.length);
}

function place(row, index) {
  const text = h('span', {}, h('span', { class: 'hidden' }, t('mentions.place', { number: index + 1 })), h('span', { 'aria-hidden': 'true' }, String(index + 1)));
  return [' ', documentLink(row.document, text, { start: row.start, end: row.end })];
}

function places(found) {
  const first = found.places.slice(0, PLACES).map(place);
  const others = found.places.slice(PLACES);
  return h('span', { class: 'places' }, first, others.length > 0 && h('details', {},
    h('summary', {}, t('mentions.others', { number: number(others.length) })), others.map((row, index) => place(row, index + PLACES))));
}

/** “市总工会 (division-of-document)” with the basis in words. */
function forms(text) {
  return (text ?? '').replace(/\(([a-z-]+)\)/g, (_, basis) => `（${term('basis', basis)}）`);
}

/**
 * A part that says where `iri` is named. `keep(row)` leaves rows out; `heading` and `empty` are text. `expected` is how many mentions there are:
 * many are looked for only when the reader wants them.
 */
export function mentions(iri, { heading, empty, expected, keep = () => true }) {
  const make = () => list(iri, { heading, empty, keep });
  if (expected <= SOON) {
    return make();
  }
  const section = onDemand({ heading, why: t('mentions.many', { number: number(expected) }), button: t('mentions.show'), make });
  section.id = 'where-named';
  return section;
}

function list(iri, { heading, empty, keep }) {
  return part({
    heading,
    question: { name: 'where-named', params: { thing: iri } },
    empty,
    show: ({ rows }) => {
      const documents = byDocument(rows.filter(keep));
      return documents.length > 0 && table(documents, [
        { key: 'title', head: t('mentions.document'), cell: (row) => documentLink(row.document, row.title), class: 'wide' },
        { key: 'voice_name', head: t('mentions.voice'), cell: (row) => thing(row.voice, row.voice_name) },
        { key: 'count', head: t('mentions.count'), number: true, sort: (row) => row.places.length, cell: (row) => row.places.length },
        { key: 'start', head: t('mentions.places'), sort: (row) => row.places[0].start, cell: places },
        { key: 'forms', head: t('mentions.forms'), cell: (row) => forms(row.forms) },
      ], { caption: heading });
    },
  });
}
