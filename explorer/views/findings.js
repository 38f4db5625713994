// What is odd: contradictions, weakly founded names, what cleaning did, bodies without a place.

import { bars } from '../chart/bars.js';
import { number, phrases, term } from '../text/words.js';
import { choices, counted } from '../ui/choose.js';
import { contents } from '../ui/contents.js';
import { h } from '../ui/dom.js';
import { inWords, kindOfFinding } from '../ui/finding.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, thing, when } from '../ui/thing.js';
import words from './findings.words.js';

const t = phrases(words);
const WEAK = ['unresolved', 'antecedent', 'division-of-document', 'contained-name', 'pattern'];

/** A document by the body that speaks in it and its file: titles are much alike. */
function source(row) {
  return [documentLink(row.document, row.name || row.file, { start: row.start }), row.name ? h('span', { class: 'minor' }, ` ${row.file}`) : ''];
}

function place(row) {
  return documentLink(row.document, t('findings.place'), { start: row.start });
}

function oddities(kind) {
  return part({
    heading: t('findings.all'),
    question: { name: 'findings' },
    empty: t('findings.none'),
    show: ({ rows }) => h('div', {},
      choices({
        label: t('findings.kind'), name: 'kind', chosen: kind, all: t('findings.kinds'), options: counted(rows, 'finding_kind', kindOfFinding),
      }),
      table(rows.filter((row) => !kind || row.finding_kind === kind), [
        { key: 'severity', head: t('findings.severity'), cell: (row) => term('severity', row.severity) },
        { key: 'finding_kind', head: t('findings.kind'), cell: (row) => h('span', { title: row.finding_kind }, kindOfFinding(row.finding_kind)) },
        { key: 'name', head: t('findings.document'), cell: source },
        {
          key: 'message', head: t('findings.odd'), class: 'wide',
          cell: (row) => [inWords(row, 'message'), row.start === null ? '' : [' ', place(row)]],
        },
        { key: 'remedy', head: t('findings.remedy'), class: 'wide', cell: (row) => inWords(row, 'remedy') },
      ], { caption: t('findings.all') })),
  });
}

function dates() {
  return part({
    heading: t('findings.dates'),
    question: { name: 'date-contradictions' },
    empty: t('findings.dates.none'),
    show: ({ rows }) => table(rows, [
      {
        key: 'title', head: t('findings.document'), class: 'wide',
        cell: (row) => [documentLink(row.document, row.title), h('span', { class: 'minor' }, ` ${row.name ?? ''}`)],
      },
      { key: 'stated', head: t('findings.stated'), cell: (row) => [when(row.stated, row.stated), ' ', term('date-kind', row.kind)] },
      { key: 'event', head: t('findings.event'), cell: (row) => [row.event, ' ', place(row)] },
      { key: 'days', head: t('findings.days'), number: true },
      { key: 'earliest', head: t('findings.interval'), cell: (row) => when(row.earliest, row.latest) },
    ], { caption: t('findings.dates') }),
  });
}

function names(basis) {
  return part({
    heading: t('findings.names'),
    question: { name: 'unresolved-names', params: { weak_basis: basis } },
    empty: t('findings.names.none'),
    lead: choices({
      label: t('findings.basis'), name: 'basis', chosen: basis, all: t('findings.bases'),
      options: WEAK.map((value) => ({ value, text: term('basis', value) })),
    }),
    show: ({ rows }) => table(rows, [
      { key: 'surface', head: t('findings.surface'), cell: (row) => h('span', { lang: 'zh' }, row.surface) },
      { key: 'thing_name', head: t('findings.thing'), cell: (row) => thing(row.thing, row.thing_name) },
      { key: 'basis', head: t('findings.basis'), cell: (row) => term('basis', row.basis) },
      { key: 'file', head: t('findings.document'), cell: (row) => documentLink(row.document, row.file) },
      { key: 'mentions', head: t('findings.mentions'), number: true },
    ], { caption: t('findings.names'), page: 20 }),
  });
}

/** Repairs of each kind together. */
function byKind(rows) {
  const kinds = new Map();
  for (const row of rows) {
    const found = kinds.get(row.kind) ?? { kind: row.kind, documents: 0, repairs: 0, characters: 0 };
    found.documents += 1;
    found.repairs += row.repairs;
    found.characters += row.characters;
    kinds.set(row.kind, found);
  }
  return [...kinds.values()].sort((a, b) => b.characters - a.characters);
}

function repairs() {
  return part({
    heading: t('findings.repairs'),
    question: { name: 'repairs-by-kind' },
    empty: t('findings.repairs.none'),
    show: ({ rows }) => h('div', {},
      bars(byKind(rows).map((each) => ({
        label: term('repair-kind', each.kind), value: each.characters,
        note: t('findings.repairs.documents', { documents: number(each.documents), repairs: number(each.repairs) }),
      })), { caption: t('findings.repairs'), unit: t('findings.repairs.unit') }),
      h('h3', {}, t('findings.each')),
      table(rows, [
        { key: 'name', head: t('findings.document'), cell: source },
        { key: 'kind', head: t('findings.repair'), cell: (row) => term('repair-kind', row.kind) },
        { key: 'repairs', head: t('findings.places'), number: true },
        { key: 'replaced', head: t('findings.replaced'), number: true },
        { key: 'characters', head: t('findings.characters'), number: true },
        { key: 'percent', head: t('findings.percent'), number: true },
      ], { caption: t('findings.each'), page: 20 })),
  });
}

function bodies() {
  return part({
    heading: t('findings.bodies'),
    question: { name: 'bodies-without-place' },
    empty: t('findings.bodies.none'),
    show: ({ rows }) => table(rows, [
      { key: 'name', head: t('findings.body'), cell: (row) => thing(row.body, row.name) },
      { key: 'kind', head: t('findings.body-kind'), cell: (row) => term('body-kind', row.kind) },
      { key: 'basis', head: t('findings.placed-by'), cell: (row) => term('hierarchy-basis', row.basis) },
      { key: 'mentions', head: t('findings.mentions'), number: true },
      { key: 'documents', head: t('findings.documents'), number: true },
    ], { caption: t('findings.bodies'), page: 20 }),
  });
}

/** Shows what is odd; `kind` keeps findings of one kind, `basis` names of one basis. */
export function show(params) {
  const sections = [oddities(params.get('kind')), dates(), names(params.get('basis')), repairs(), bodies()];
  return { title: t('view.findings'), content: [h('p', { class: 'lead' }, t('findings.lead')), contents(sections), ...sections] };
}
