// Tasks that name a number to reach, and tasks that say by when, of all bodies.

import { number, phrases, term } from '../text/words.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, quote, thing } from '../ui/thing.js';
import words from './tasks.words.js';

const t = phrases(words);

function place(row) {
  return quote(documentLink(row.document, row.quote, { start: row.start, end: row.start + [...row.quote].length }));
}

/** The numbers that tasks have to reach: one line each. */
export function quantities() {
  const heading = t('tasks.with-quantity');
  return part({
    heading,
    question: { name: 'tasks-with-quantities' },
    show: ({ rows }) => table(rows, [
      { key: 'measured', head: t('tasks.measured') },
      { key: 'value', head: t('tasks.value'), number: true, cell: (row) => `${term('comparator', row.comparator)} ${number(row.value)}${row.unit ?? ''}` },
      { key: 'quote', head: t('tasks.task'), class: 'wide', cell: place },
      { key: 'name', head: t('tasks.body'), cell: (row) => thing(row.voice, row.name) },
      { key: 'actor_name', head: t('tasks.actor') },
    ], { caption: heading, page: 25 }),
  });
}

/** What tasks say of by when, or how often. */
export function deadlines() {
  const heading = t('tasks.with-deadline');
  return part({
    heading,
    question: { name: 'tasks-with-deadlines' },
    show: ({ rows }) => table(rows, [
      { key: 'deadline', head: t('tasks.deadline') },
      { key: 'quote', head: t('tasks.task'), class: 'wide', cell: place },
      { key: 'name', head: t('tasks.body'), cell: (row) => thing(row.voice, row.name) },
      { key: 'actor_name', head: t('tasks.actor') },
    ], { caption: heading, page: 25 }),
  });
}
