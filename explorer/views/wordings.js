// The wordings over all bodies: who uses which, which are the most widespread, and which are everybody's.

import { heatmap } from '../chart/heatmap.js';
import { notations, number, phrases, term } from '../text/words.js';
import { choices, counted } from '../ui/choose.js';
import { h } from '../ui/dom.js';
import { notHeld } from '../ui/held.js';
import { byCode, byLevel, levelOfCode } from '../ui/levels.js';
import { message, part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { thing, when } from '../ui/thing.js';
import words from './wordings.words.js';

const t = phrases(words);
const KIND = 'formulation';
const MOST = 30; // columns of the heat map
const LIGHTEST = 0.12;
const DARKEST = 0.5; // figures on it can still be read

/** Wordings with how many bodies and documents use them, the most widespread first. */
function bySpread(rows) {
  const found = new Map();
  for (const row of rows.filter((each) => each.held)) {
    const wording = found.get(row.wording) ?? { ...row, bodies: 0, documents: 0 };
    wording.bodies += 1;
    wording.documents += row.documents;
    found.set(row.wording, wording);
  }
  return [...found.values()].sort((a, b) => b.bodies - a.bodies || b.documents - a.documents || a.label.localeCompare(b.label, 'zh'));
}

function byBody(rows) {
  const found = new Map();
  for (const row of rows.filter((each) => each.held)) {
    const body = found.get(row.voice) ?? { ...row, cells: new Map() };
    body.cells.set(row.wording, row);
    found.set(row.voice, body);
  }
  const bodies = [...found.values()].map((body) => ({ ...body, level: levelOfCode(body.code) }));
  return byLevel(bodies).flatMap(([, group, some]) => some.sort(byCode).map((body) => ({ ...body, group })));
}

function cell(row, body, wording) {
  return row ? {
    text: String(row.documents),
    depth: LIGHTEST + ((DARKEST - LIGHTEST) * row.documents) / row.of_documents,
    title: t('wordings.cell', { body: body.name, wording: wording.label, some: number(row.documents), all: number(row.of_documents) }),
  } : null;
}

function matrix(rows) {
  const columns = bySpread(rows).slice(0, MOST);
  const unknown = [...new Map(rows.filter((row) => !row.held).map((row) => [row.voice, row])).values()].sort(byCode);
  return h('div', {},
    heatmap(
      byBody(rows).map((body) => ({ group: body.group, head: thing(body.voice, body.name), cells: columns.map((column) => cell(body.cells.get(column.wording), body, column)) })),
      columns.map((column) => ({ head: thing(column.wording, column.label), title: column.label })),
      { caption: t('wordings.matrix') },
    ),
    h('p', { class: 'minor' }, t('wordings.matrix.note', { shown: number(columns.length) })),
    unknown.length > 0 && h('details', {}, h('summary', {}, notHeld(), ' ', t('wordings.not-held', { number: number(unknown.length) })),
      h('p', {}, unknown.flatMap((row, index) => [index > 0 ? '、' : '', thing(row.voice, row.name)]))));
}

function list(rows) {
  return table(rows, [
    { key: 'label', head: t('wordings.wording'), class: 'wide', cell: (row) => thing(row.wording, row.label) },
    { key: 'bodies', head: t('wordings.bodies'), number: true },
    { key: 'documents', head: t('wordings.documents'), number: true },
    { key: 'known', head: t('wordings.known'), sort: (row) => t(row.known ? 'wordings.listed' : 'wordings.candidate'), cell: (row) => t(row.known ? 'wordings.listed' : 'wordings.candidate') },
  ], { caption: t('wordings.list'), page: 25 });
}

function formulas(rows, origin) {
  const found = rows.filter((row) => !origin || row.origin === origin);
  return h('div', {},
    choices({ label: t('wordings.origin'), name: 'origin', chosen: origin, options: counted(rows, 'origin', (value) => term('formula-origin', value)) }),
    found.length === 0 && message(t('part.empty'), 'empty'),
    found.length > 0 && table(found, [
      { key: 'label', head: t('wordings.formula'), class: 'wide', cell: (row) => thing(row.node, row.label) },
      { key: 'documents', head: t('wordings.documents'), number: true },
      { key: 'bodies', head: t('wordings.bodies'), number: true },
      { key: 'origin', head: t('wordings.origin'), sort: (row) => term('formula-origin', row.origin), cell: (row) => term('formula-origin', row.origin) },
      { key: 'since_earliest', head: t('wordings.since'), cell: (row) => when(row.since_earliest, row.since_latest) },
    ], { caption: t('wordings.formulas'), page: 25 }));
}

/** Shows the wordings of one `kind`, listed ones or candidates too (`known=all`), and formulas of one `origin`. */
export async function show(params) {
  const kind = params.get('kind') ?? KIND;
  const known = params.get('known');
  const question = { name: 'body-slogan-matrix', params: { kind } };
  const kept = (rows) => rows.filter((row) => !row.held || known === 'all' || row.known);
  return {
    title: t('wordings.title'),
    content: [
      h('div', { class: 'filters' },
        choices({
          label: t('wordings.kind'), name: 'kind', chosen: kind, all: null,
          options: [KIND, ...notations('slogan-kind').filter((each) => each !== KIND)].map((value) => ({ value, text: term('slogan-kind', value) })),
        }),
        choices({ label: t('wordings.known'), name: 'known', chosen: known, all: t('wordings.only-listed'), options: [{ value: 'all', text: t('wordings.with-candidates') }] })),
      part({ heading: t('wordings.matrix'), question, show: ({ rows }) => matrix(kept(rows)) }),
      part({ heading: t('wordings.list'), id: 'wordings-by-spread', question, show: ({ rows }) => list(bySpread(kept(rows))) }),
      part({ heading: t('wordings.formulas'), question: { name: 'formulas-by-spread' }, show: ({ rows }) => formulas(rows, params.get('origin')) }),
    ],
  };
}
