// What a document is, before one reads it.

import { descriptionAddress, entry, textAddress } from '../../ask/endpoint.js';
import { meaning, number, term } from '../../text/words.js';
import { h } from '../dom.js';
import { part } from '../part.js';
import { thing, when } from '../thing.js';
import { t } from './about.words.js';
import { named } from './brief.js';

function fact(name, value) {
  return value && h('div', {}, h('dt', {}, t(name)), h('dd', {}, value));
}

function data(iri, digits) {
  return [
    h('a', { href: descriptionAddress(iri, 'turtle'), target: '_blank', rel: 'noopener' }, t('about.rdf')), ' · ',
    h('a', { href: textAddress(digits), target: '_blank', rel: 'noopener' }, t('about.json')),
  ];
}

/** The facts of one document as a row of `documents` has them. */
export function facts(row) {
  return h('dl', { class: 'facts tight' },
    fact('about.voice', row.name && [thing(row.voice, row.name), row.code ? h('span', { class: 'minor' }, ` ${row.code}`) : null]),
    fact('about.date', [when(row.earliest, row.latest), ' ',
      h('span', { class: 'minor', title: meaning('date-basis', row.basis) }, t('about.basis', { basis: term('date-basis', row.basis) }))]),
    fact('about.genre', named('genre', row.genre)),
    fact('about.completeness', named('completeness', row.completeness)),
    fact('about.length', t('about.characters', { characters: number(row.characters) })),
    fact('about.file', h('code', {}, row.file)));
}

/** What the text says of itself, a fact each: who wrote it, who published it, which days it states. */
function origin(rows, iri) {
  const names = new Map();
  for (const row of rows) {
    const name = row.fact === 'date' ? term('date-kind', row.date_kind) : t(`about.${row.fact}`);
    const value = row.day ?? row.number;
    const shown = value && row.start !== null ? thing(iri, value, { start: row.start, end: row.start + 1 }) : value ?? thing(row.thing, row.name);
    names.set(name, [...(names.get(name) ?? []), shown]);
  }
  return h('dl', { class: 'facts tight long' }, [...names].map(([name, values]) =>
    h('div', {}, h('dt', {}, name), h('dd', {}, values.map((value, index) => [index > 0 ? t('about.and') : null, value])))));
}

/** The parts that tell what the document `iri` is, and where it came from. */
export function about(iri, digits) {
  const node = h('div', { class: 'abouts' }, part({
    heading: t('about'),
    question: { name: 'documents', params: {} },
    id: 'about',
    empty: t('about.unknown'),
    show: ({ rows }) => {
      const row = rows.find((each) => each.document === iri);
      return row ? h('div', {}, facts(row), h('p', { class: 'minor' }, t('about.data'), ' ', data(iri, digits))) : null;
    },
  }));
  entry('one-document').then(() => node.append(part({
    heading: t('about.origin'),
    question: { name: 'one-document', params: { document: iri } },
    empty: t('about.origin.none'),
    show: ({ rows }) => origin(rows, iri),
  })), () => {}); // a library without this question
  return node;
}
