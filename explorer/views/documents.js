// The documents that are held: over time or as a list, of all bodies or of one, of all kinds or of one.

import { number, phrases, term } from '../text/words.js';
import { choices, counted, dropdown } from '../ui/choose.js';
import { dated } from '../ui/dated.js';
import { h } from '../ui/dom.js';
import { figures } from '../ui/facts.js';
import { message, part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, thing, when } from '../ui/thing.js';
import words from './documents.words.js';

const t = phrases(words);
const KEYS = ['body', 'genre', 'completeness'];
const DRAWN = 60; // lines of a timeline that are still read; longer lists are paged tables

function fits(row, chosen) {
  return (!chosen.body || row.name === chosen.body) && (!chosen.genre || row.genre === chosen.genre)
    && (!chosen.completeness || row.completeness === chosen.completeness);
}

function filters(rows, chosen) {
  const without = (key) => rows.filter((row) => fits(row, { ...chosen, [key]: null })); // each choice counts what the others leave
  return h('div', { class: 'filters' },
    dropdown({ label: t('documents.body'), name: 'body', chosen: chosen.body, options: counted(without('body'), 'name') }),
    choices({ label: t('documents.genre'), name: 'genre', chosen: chosen.genre, options: counted(without('genre'), 'genre', (genre) => term('genre', genre)) }),
    choices({
      label: t('documents.completeness'), name: 'completeness', chosen: chosen.completeness,
      options: counted(without('completeness'), 'completeness', (value) => term('completeness', value)),
    }),
    choices({
      label: t('documents.as'), name: 'as', chosen: chosen.as, all: t('documents.as.timeline'), options: [{ value: 'table', text: t('documents.as.table') }],
    }));
}

function overTime(rows) {
  return dated(rows.map((row) => ({
    earliest: row.earliest,
    latest: row.latest,
    label: [documentLink(row.document, row.title), h('div', { class: 'minor' }, thing(row.voice, row.name), ` · ${term('genre', row.genre)}`)],
  })), { caption: t('documents.title') });
}

function list(rows) {
  return table(rows, [
    { key: 'title', head: t('documents.document'), class: 'wide', cell: (row) => documentLink(row.document, row.title) },
    { key: 'name', head: t('documents.body'), cell: (row) => thing(row.voice, row.name) },
    { key: 'earliest', head: t('documents.days'), cell: (row) => when(row.earliest, row.latest) },
    { key: 'basis', head: t('documents.basis'), sort: (row) => term('date-basis', row.basis), cell: (row) => term('date-basis', row.basis) },
    { key: 'genre', head: t('documents.genre'), sort: (row) => term('genre', row.genre), cell: (row) => term('genre', row.genre) },
    { key: 'completeness', head: t('documents.completeness'), sort: (row) => term('completeness', row.completeness), cell: (row) => term('completeness', row.completeness) },
    { key: 'characters', head: t('documents.characters'), number: true },
  ], { caption: t('documents.title') });
}

/** Shows the documents, filtered by `body` (a name), `genre` and `completeness`; `as=table` for a list in place of the timeline. */
export async function show(params) {
  const chosen = Object.fromEntries([...KEYS, 'as'].map((key) => [key, params.get(key)]));
  return {
    title: t('documents.title'),
    content: part({
      heading: chosen.body ?? t('documents.all'),
      question: { name: 'documents' },
      empty: t('documents.none'),
      show: ({ rows }) => {
        const found = rows.filter((row) => fits(row, chosen));
        const dated = found.filter((row) => row.earliest && row.earliest === row.latest).length;
        const long = found.length > DRAWN;
        return h('div', {}, filters(rows, chosen),
          figures(
            [found.length, t('documents.documents')],
            [new Set(found.map((row) => row.voice).filter(Boolean)).size, t('documents.bodies')],
            [found.reduce((sum, row) => sum + row.characters, 0), t('documents.of-characters')],
            [dated, t('documents.dated')],
          ),
          found.length === 0 && message(t('documents.none'), 'empty'),
          long && chosen.as !== 'table' && message(t('documents.long', { most: number(DRAWN) })),
          found.length > 0 && (chosen.as === 'table' || long ? list(found) : overTime(found)));
      },
    }),
  };
}
