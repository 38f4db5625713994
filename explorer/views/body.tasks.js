// What a body asks: tasks by field and by where their words come from, and what it alone asks.

import { addressOf } from '../app/address.js';
import { bars } from '../chart/bars.js';
import { meaning, number, phrases, term } from '../text/words.js';
import { dropdown } from '../ui/choose.js';
import { h } from '../ui/dom.js';
import { figures } from '../ui/facts.js';
import { message, part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, quote } from '../ui/thing.js';
import { ofBody } from './body.place.js';
import words from './body.words.js';

const t = phrases(words);

function tasksOf(iri, rows) {
  return rows.filter((row) => row.voice === iri && row.tasks > 0).sort((a, b) => b.tasks - a.tasks);
}

function taskBars(rows, scheme, heading, address) {
  return bars(rows.map((row) => ({
    label: h('a', { href: address(row), title: meaning(scheme, row[scheme === 'category' ? 'category' : 'origin']) },
      term(scheme, row[scheme === 'category' ? 'category' : 'origin'])),
    value: row.tasks,
    note: t('body.rate', { rate: number(row.per_1000) }),
  })), { caption: heading });
}

/** How many tasks belong to which field. */
export function categories(iri, name) {
  const heading = t('body.tasks');
  return part({
    heading,
    ...ofBody('tasks-by-category', name),
    show: ({ rows }) => taskBars(tasksOf(iri, rows), 'category', heading,
      (row) => addressOf('tasks', { body: name, category: row.category })),
  });
}

/** How many tasks are in its own words, and how many are shared. */
export function origins(iri, name) {
  const heading = t('body.origins');
  return part({
    heading,
    ...ofBody('tasks-by-origin', name),
    show: ({ rows }) => taskBars(tasksOf(iri, rows), 'task-origin', heading,
      (row) => addressOf('tasks', { body: name, origin: row.origin })),
  });
}

/**
 * What no other document held has. `held` are the body's documents, `chosen` one of them; only complete ones can be asked. Tasks whose words are
 * their own are those that `passages-nobody-repeats` finds, which takes ten times as long.
 */
export function onlyHere(name, held, chosen) {
  const heading = t('body.only');
  const complete = held.filter((row) => row.completeness === 'complete');
  if (complete.length === 0) {
    return h('section', { class: 'part', id: 'only-here' }, h('h2', {}, heading), message(t('body.only.incomplete'), 'empty'));
  }
  const asked = complete.find((row) => row.document === chosen) ?? complete.at(-1);
  return part({
    heading,
    id: 'only-here',
    lead: complete.length > 1 ? dropdown({
      label: t('body.only.document'), name: 'document', chosen: asked.document, all: null,
      options: complete.map((row) => ({ value: row.document, text: row.title })),
    }) : h('p', { class: 'minor' }, documentLink(asked.document, asked.title)),
    question: { name: 'tasks', params: { text: '', body: name } },
    empty: t('body.only.none'),
    show: ({ rows }) => {
      const all = rows.filter((row) => row.document === asked.document);
      const own = all.filter((row) => row.origin === 'own');
      return own.length > 0 && h('div', {},
        figures([t('body.only.of', { own: number(own.length), all: number(all.length) }), t('body.only.tasks')]),
        h('p', { class: 'minor' }, t('body.only.note'), ' ', h('a', { href: addressOf('tasks', { body: name, origin: 'own' }) }, t('body.only.narrow'))),
        table(own, [
          { key: 'start', head: t('body.only.task'), class: 'wide', cell: (row) => quote(documentLink(row.document, row.quote, { start: row.start, end: row.end })) },
          { key: 'category', head: t('body.only.field'), sort: (row) => term('category', row.category), cell: (row) => term('category', row.category) },
          { key: 'section', head: t('body.section'), class: 'minor' },
        ], { caption: heading, page: 20 }));
    },
  });
}
