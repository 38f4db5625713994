// A person: posts as of the documents that state them, meetings, words that documents report, and where the name stands.

import { number, phrases, term } from '../text/words.js';
import { contents } from '../ui/contents.js';
import { dated } from '../ui/dated.js';
import { h } from '../ui/dom.js';
import { onDemand } from '../ui/later.js';
import { mentions } from '../ui/mentions.js';
import { named, subtitle } from '../ui/named.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, thing } from '../ui/thing.js';
import words from './person.words.js';

const t = phrases(words);
const SOME = 5; // documents that a post shows at once

/** One post with the documents that state it: drawn over time, folded when they are many. */
function post(rows, heading) {
  const [first] = rows;
  const lines = () => dated(rows.map((row) => ({
    earliest: row.earliest, latest: row.latest, label: documentLink(row.document, row.title),
  })), { caption: `${heading}: ${first.post}` });
  return [h('h3', {}, first.at ? [thing(first.at, first.name), ' '] : '', first.post),
    rows.length <= SOME ? lines() : h('details', {}, h('summary', {}, t('person.posts.documents', { number: number(rows.length) })), lines())];
}

function postsOf(rows, heading) {
  const posts = new Map();
  for (const row of rows) {
    const key = `${row.at} ${row.post}`;
    posts.set(key, [...(posts.get(key) ?? []), row]);
  }
  return [...posts.values()].sort((a, b) => b.length - a.length).map((each) => post(each, heading));
}

/** People of the same name: they may or may not be the same person, which nobody here decides. */
function namesakes(rows, iri) {
  const others = new Map(rows.filter((row) => row.holder !== iri).map((row) => [row.holder, row]));
  return others.size > 0 && [h('h3', {}, t('person.namesakes')), h('p', { class: 'minor' }, t('person.namesakes-hint')),
    h('ul', {}, [...others].map(([holder, row]) => h('li', {}, thing(holder, row.holder_name), row.at && [` · `, thing(row.at, row.name)], ' ', row.post)))];
}

function posts(iri, name) {
  const heading = t('person.posts');
  return part({
    heading,
    question: { name: 'people-and-posts' },
    behind: { name: 'people-and-posts', params: { person: name } },
    empty: t('person.posts.none'),
    show: ({ rows }) => {
      const called = rows.filter((row) => row.holder_name === name);
      const own = called.filter((row) => row.holder === iri);
      return h('div', {}, own.length > 0 ? postsOf(own, heading) : h('p', {}, t('person.posts.none')), namesakes(called, iri));
    },
  });
}

function elections(iri) {
  const heading = t('person.elections');
  return part({
    heading,
    question: { name: 'elected-and-co-opted' },
    empty: t('person.elections.none'),
    show: ({ rows }) => {
      const own = rows.filter((row) => row.person === iri);
      return own.length > 0 && table(own, [
        { key: 'meeting_name', head: t('person.meeting'), class: 'wide', cell: (row) => thing(row.meeting, row.meeting_name) },
        { key: 'held_on', head: t('person.day'), cell: (row) => row.held_on ?? t('date.unknown') },
        { key: 'role', head: t('person.role'), cell: (row) => documentLink(row.document, term('role', row.role), { start: row.start }) },
        { key: 'post', head: t('person.post'), cell: (row) => [row.post, ' ', thing(row.at, row.name)] },
        { key: 'of_persons', head: t('person.among'), number: true },
      ], { caption: heading });
    },
  });
}

function reported(iri) {
  const heading = t('person.reported');
  return part({
    heading,
    question: { name: 'speakers-and-sources' },
    empty: t('person.reported.none'),
    show: ({ rows }) => {
      const own = rows.filter((row) => row.speaker === iri);
      return own.length > 0 && table(own, [
        { key: 'title', head: t('person.document'), class: 'wide', cell: (row) => documentLink(row.document, row.title) },
        { key: 'name', head: t('person.voice'), cell: (row) => thing(row.voice, row.name) },
        { key: 'tasks', head: t('person.tasks'), number: true, cell: (row) => t('person.of', { some: number(row.tasks), all: number(row.of_tasks) }) },
        { key: 'passages', head: t('person.passages'), number: true, cell: (row) => t('person.of', { some: number(row.passages), all: number(row.of_passages) }) },
      ], { caption: heading });
    },
  });
}

/** Shows the person `iri`. */
export function show(params) {
  return named(params, ({ thing: iri, name, documents, mentions: places }) => {
    const later = onDemand({ heading: t('person.reported'), why: t('person.reported.long'), button: t('person.reported.show'), make: () => reported(iri) });
    later.id = 'speakers-and-sources';
    const sections = [posts(iri, name), elections(iri), later, mentions(iri, { heading: t('person.named'), empty: t('person.named.none'), expected: places })];
    return {
      title: name,
      content: [
        subtitle(iri, t('person.sort'), t('person.documents', { documents: number(documents), mentions: number(places) })),
        contents(sections),
        ...sections,
      ],
    };
  });
}
