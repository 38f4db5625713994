// Everything that is found for some words: names, titles, and passages of the texts; and what was not searched.

import { addressOf } from '../app/address.js';
import { rows as asked } from '../ask/endpoint.js';
import { number, phrases } from '../text/words.js';
import { dated } from '../ui/dated.js';
import { h } from '../ui/dom.js';
import { give } from '../ui/handover.js';
import { marked } from '../ui/marked.js';
import { message, part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, quote, thing, when } from '../ui/thing.js';
import words from './search.words.js';

const t = phrases(words);
const SORTS = ['body', 'person', 'meeting', 'directive', 'wording', 'formula', 'class'];
const SHOWN = 12; // names of a sort before the rest unfolds
const DRAWN = 40; // lines of a timeline that are still read at a glance
const PARAGRAPH = 30; // characters from which on words are rather a passage than a name

function name(row, text) {
  return h('li', {}, thing(row.thing, marked(row.name, text)), ' ',
    h('small', { class: 'minor' }, row.documents > 0 ? t('search.in', { documents: number(row.documents) }) : t('search.in.none')));
}

function group(sort, rows, text) {
  const found = rows.filter((row) => row.sort === sort).sort((a, b) => b.documents - a.documents);
  return found.length > 0 && [h('h3', {}, t(`sort.${sort}`), ' ', h('small', { class: 'minor' }, number(found.length))),
    h('ul', { class: 'names' }, found.slice(0, SHOWN).map((row) => name(row, text))),
    found.length > SHOWN && h('details', {},
      h('summary', {}, t('search.others', { number: number(found.length - SHOWN) })), h('ul', { class: 'names' }, found.slice(SHOWN).map((row) => name(row, text))))];
}

function names(text) {
  return part({
    heading: t('search.names'),
    question: { name: 'find-by-name', params: { text } },
    empty: t('search.names.none'),
    show: ({ rows }) => h('div', {}, SORTS.map((sort) => group(sort, rows, text))),
  });
}

function titles(text) {
  return part({
    heading: t('search.titles'),
    question: { name: 'documents' },
    empty: t('search.titles.none'),
    show: ({ rows }) => {
      const found = rows.filter((row) => row.title.includes(text));
      return found.length > 0 && table(found, [
        { key: 'title', head: t('search.title'), class: 'wide', cell: (row) => documentLink(row.document, marked(row.title, text)) },
        { key: 'name', head: t('search.body'), cell: (row) => thing(row.voice, row.name) },
        { key: 'earliest', head: t('search.days'), cell: (row) => when(row.earliest, row.latest) },
      ], { caption: t('search.titles'), page: 15 });
    },
  });
}

/** Where the words stand; the whole passage where they are written in other widths. */
function place(row, text) {
  return row.at === null ? { start: row.start, end: row.end } : { start: row.at, end: row.at + [...text].length };
}

/** Who has the words, in the order of the days on which the documents can have spoken: a line for each document. */
function overTime(found, text) {
  const documents = new Map([...found].reverse().map((row) => [row.document, row])); // the best place of each
  const items = [...documents.values()].sort((a, b) => (a.earliest ?? '~').localeCompare(b.earliest ?? '~')).map((row) => ({
    earliest: row.earliest,
    latest: row.latest,
    label: [thing(row.voice, row.name), ' ', h('span', { class: 'minor' }, documentLink(row.document, row.title, place(row, text)))],
  }));
  return [h('h3', {}, t('search.first', { number: number(items.length) })), h('p', { class: 'minor' }, t('search.first.note')),
    dated(items.slice(0, DRAWN), { caption: t('search.first', { number: number(items.length) }) }),
    items.length > DRAWN && h('p', { class: 'minor' }, t('search.first.more', { drawn: number(DRAWN) }))];
}

function list(found, text) {
  return [h('h3', {}, t('search.places', { number: number(found.length) })), table(found, [
    { key: 'quote', head: t('search.passage'), class: 'wide', cell: (row) => quote(documentLink(row.document, marked(row.quote, text), place(row, text))) },
    { key: 'name', head: t('search.body'), cell: (row) => thing(row.voice, row.name) },
    { key: 'earliest', head: t('search.days'), cell: (row) => when(row.earliest, row.latest) },
    { key: 'sort', head: t('search.sort'), sort: (row) => t(`search.sort.${row.sort}`), cell: (row) => t(`search.sort.${row.sort}`) },
    { key: 'title', head: t('search.title'), class: 'minor' },
  ], { caption: t('search.passages'), page: 20 })];
}

function passages(text) {
  return part({
    heading: t('search.passages'),
    question: { name: 'search-passages', params: { text } },
    empty: t('search.passages.none'),
    show: async ({ rows }) => {
      const days = new Map((await asked('documents')).rows.map((row) => [row.document, row])); // the answer that the titles have
      const found = rows.filter((row) => row.sort !== 'title') // those stand above
        .map((row) => ({ ...row, earliest: days.get(row.document)?.earliest ?? null, latest: days.get(row.document)?.latest ?? null }));
      return found.length > 0 && h('div', {}, overTime(found, text), list(found, text));
    },
  });
}

/** Shows what is found for `text`. */
export async function show(params) {
  const text = (params.get('text') ?? '').trim();
  if (!text) {
    return { title: t('search.nothing'), content: message(t('search.nothing-hint')) };
  }
  return {
    title: t('search.heading', { text: text.length > PARAGRAPH ? `${text.slice(0, PARAGRAPH)}…` : text }),
    content: [
      [...text].length > PARAGRAPH && h('p', { class: 'message' }, t('search.paragraph'), ' ',
        h('a', { href: addressOf('trace'), onclick: () => give(text) }, t('search.trace'))),
      names(text),
      titles(text),
      passages(text),
      h('p', { class: 'minor' }, t('search.searched')),
    ].filter(Boolean),
  };
}
