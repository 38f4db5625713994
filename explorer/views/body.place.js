// What a body is, where it stands between its superiors and the Party committees, its documents, and who holds posts at it.

import { meaning, number, phrases, term, days } from '../text/words.js';
import { dated } from '../ui/dated.js';
import { h } from '../ui/dom.js';
import { facts as list, figures } from '../ui/facts.js';
import { holding, notHeld } from '../ui/held.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, thing, when } from '../ui/thing.js';
import words from './body.words.js';

const t = phrases(words);
const DRAWN = 40; // lines of a timeline that are still read at a glance

/**
 * The question `name` of all bodies, of which a part shows one body's rows: its answer serves every body's page. Behind it stands the
 * question for the one body.
 */
export function ofBody(name, body) {
  return { question: { name }, behind: { name, params: { body } } };
}

/** What is known of the body itself. */
export function facts(name) {
  return part({
    heading: t('body.what'),
    question: { name: 'one-body', params: { body: name } },
    show: ({ rows: [row] }) => h('div', {},
      figures(
        [row.documents > 0 ? row.documents : notHeld(), row.documents > 0 ? t('body.documents-held') : null],
        row.documents > 0 && [row.characters, t('body.characters')],
        [row.documents_naming, t('body.naming')],
        row.people > 0 && [row.people, t('body.people-named')],
      ),
      list(
        [t('body.level'), term('level', row.level)],
        [t('body.kind'), term('body-kind', row.kind)],
        [t('body.division'), row.division_name && `${row.division_name}${row.code ? ` ${row.code}` : ''}`],
        [t('body.superior'), row.superior && thing(row.superior, row.superior_name)],
        [t('body.party'), row.party && thing(row.party, row.party_name)],
        [t('body.whole'), row.whole && thing(row.whole, row.whole_name)],
        [t('body.basis'), row.hierarchy_basis && h('span', { title: meaning('hierarchy-basis', row.hierarchy_basis) }, term('hierarchy-basis', row.hierarchy_basis))],
        [t('body.days'), row.documents > 0 && days(row.earliest, row.latest)],
        [t('body.expected'), t(row.expected ? 'body.expected.yes' : 'body.expected.no')],
      )),
  });
}

function rung(row, iri) {
  const self = row.superior === iri;
  return h('tr', {},
    h('th', { scope: 'row', class: self ? 'self' : undefined },
      self ? h('strong', { 'aria-current': 'true' }, row.name) : thing(row.superior, row.name), ' ', holding(row.documents)),
    h('td', {}, row.party && [thing(row.party, row.party_name), ' ', holding(row.party_documents)]));
}

/** The two lines in which the body stands, the highest above. */
export function chain(iri, name) {
  return part({
    heading: t('body.place'),
    question: { name: 'superior-chain', params: { body: name } },
    show: ({ rows }) => h('table', { class: 'ladder' },
      h('caption', { class: 'hidden' }, t('body.place')),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('body.line')), h('th', { scope: 'col' }, t('body.block')))),
      h('tbody', {}, [...rows].sort((a, b) => b.step - a.step).map((row) => rung(row, iri)))),
  });
}

/** Its documents over time. */
export function documents(iri, name) {
  return part({
    heading: t('body.documents'),
    ...ofBody('documents', name),
    show: ({ rows }) => dated(rows.filter((row) => row.voice === iri).map((row) => ({
      earliest: row.earliest,
      latest: row.latest,
      label: [documentLink(row.document, row.title), ' ',
        h('span', { class: 'minor' }, `${term('genre', row.genre)} · ${term('completeness', row.completeness)} · ${t('body.of-characters', { number: number(row.characters) })}`)],
    })), { caption: t('body.documents') }),
  });
}

function overTime(rows, caption) {
  return dated(rows.map((row) => ({
    earliest: row.earliest,
    latest: row.latest,
    label: [thing(row.holder, row.holder_name), ' ', row.post, h('div', { class: 'minor source' }, documentLink(row.document, row.title))],
  })), { caption });
}

/** Who holds which post, as of the days of the documents that say so. */
export function people(iri, name) {
  const heading = t('body.people');
  return part({
    heading,
    ...ofBody('people-and-posts', name),
    empty: t('body.people.none'),
    show: ({ rows }) => {
      const own = rows.filter((row) => row.at === iri);
      return own.length <= DRAWN ? own.length > 0 && overTime(own, heading) : table(own, [
        { key: 'holder_name', head: t('body.person'), cell: (row) => thing(row.holder, row.holder_name) },
        { key: 'post', head: t('body.post') },
        { key: 'earliest', head: t('body.as-of'), cell: (row) => when(row.earliest, row.latest) },
        { key: 'title', head: t('body.source'), cell: (row) => documentLink(row.document, row.title), class: 'wide' },
      ], { caption: heading });
    },
  });
}
