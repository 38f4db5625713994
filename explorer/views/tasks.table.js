// The tasks that are left, each with the way to its words in the text.

import { addressOf } from '../app/address.js';
import { meaning, number, phrases, term } from '../text/words.js';
import { h } from '../ui/dom.js';
import { marked } from '../ui/marked.js';
import { message } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, quote, thing, when } from '../ui/thing.js';
import { NAMES } from './tasks.facets.js';
import words from './tasks.words.js';

const t = phrases(words);

function quoted(row, text) {
  return [quote(documentLink(row.document, marked(row.quote, text), { start: row.start, end: row.end })),
    row.deadline && h('div', { class: 'minor' }, t('tasks.by', { deadline: row.deadline }))].filter(Boolean);
}

/** “贫困户 at-least 15户”, with how it bounds in words. */
function quantity(text) {
  return (text ?? '').replace(/ (at-least|at-most|equal|about) /g, (_, comparator) => ` ${term('comparator', comparator)} `);
}

/** How many are left, and the way back to all. */
function count(found, chosen, all) {
  return h('p', { role: 'status' }, t(found.length === all ? 'tasks.count.all' : 'tasks.count', { some: number(found.length), all: number(all) }), ' ',
    NAMES.some((name) => chosen[name]) && h('a', { href: addressOf('tasks') }, t('tasks.reset')));
}

/** Who has to act. Where nobody is named the speaker is assumed, which is a convention and not said by the text. */
function actor(row) {
  return row.actor_origin === 'voice-of-document'
    ? h('span', { class: 'minor', title: meaning('actor-origin', row.actor_origin) }, t('tasks.unnamed')) : row.actor_name;
}

/** The columns that tell one task from another: what is chosen is the same in all. */
function columns(found, chosen) {
  return [
    { key: 'quote', head: t('tasks.task'), class: 'wide', cell: (row) => quoted(row, chosen.text) },
    !chosen.actor && { key: 'actor_name', head: t('tasks.actor'), cell: actor },
    !chosen.body && { key: 'name', head: t('tasks.body'), cell: (row) => thing(row.voice, row.name) },
    !chosen.category && { key: 'category', head: t('tasks.category'), class: 'short', sort: (row) => term('category', row.category), cell: (row) => term('category', row.category) },
    !chosen.origin && { key: 'origin', head: t('tasks.origin'), sort: (row) => term('task-origin', row.origin), cell: (row) => h('span', { title: meaning('task-origin', row.origin) }, term('task-origin', row.origin)) },
    found.some((row) => row.quantities) && { key: 'quantities', head: t('tasks.quantity'), cell: (row) => quantity(row.quantities) },
    { key: 'earliest', head: t('tasks.days'), cell: (row) => when(row.earliest, row.latest) },
  ].filter(Boolean);
}

/** A table of `found`, of `all` that there are. */
export function tasks(found, chosen, all) {
  return h('div', {}, count(found, chosen, all),
    found.length === 0 ? message(t('tasks.none'), 'empty') : table(found, columns(found, chosen), { caption: t('tasks.asked'), page: 25 }));
}
