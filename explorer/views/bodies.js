// The bodies that the shelf expects or that speak on it: of which something is held, and of which nothing is.

import { bars } from '../chart/bars.js';
import { number, phrases, term } from '../text/words.js';
import { choices, counted } from '../ui/choose.js';
import { h } from '../ui/dom.js';
import { figures } from '../ui/facts.js';
import { holding } from '../ui/held.js';
import { byCode, byLevel } from '../ui/levels.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { thing, when } from '../ui/thing.js';
import words from './bodies.words.js';

const t = phrases(words);
const HELD = { yes: (row) => row.held, no: (row) => !row.held, unexpected: (row) => row.held && !row.expected };

/** How much of what is expected is held, level by level. */
function coverage(rows) {
  const expected = rows.filter((row) => row.expected);
  return h('div', {},
    figures(
      [t('bodies.of', { held: number(expected.filter((row) => row.held).length), all: number(expected.length) }), t('bodies.expected-held')],
      [rows.filter((row) => row.held).length, t('bodies.speaking')],
      [rows[0].documents_held, t('bodies.documents')],
    ),
    bars(byLevel(expected).map(([, name, found]) => ({
      label: name,
      value: found.length,
      share: found.filter((row) => row.held).length,
      note: t('bodies.held-of', { held: number(found.filter((row) => row.held).length) }),
    })), { caption: t('bodies.coverage') }),
    h('p', { class: 'minor' }, t('bodies.bars')));
}

function expectation(row) {
  if (row.expected) {
    return row.held ? t('bodies.expected') : t('bodies.missing');
  }
  return t('bodies.unexpected');
}

function bodies(rows, name) {
  return [h('h3', {}, t('bodies.level', { name, held: number(rows.filter((row) => row.held).length), all: number(rows.length) })),
    table([...rows].sort(byCode), [
      { key: 'name', head: t('bodies.body'), class: 'wide', cell: (row) => thing(row.voice, row.name) },
      { key: 'documents', head: t('bodies.held'), cell: (row) => holding(row.documents) },
      { key: 'characters', head: t('bodies.characters'), number: true, cell: (row) => (row.held ? row.characters : '') },
      { key: 'earliest', head: t('bodies.days'), cell: (row) => (row.held ? when(row.earliest, row.latest) : '') },
      { key: 'kind', head: t('bodies.kind'), sort: (row) => term('body-kind', row.kind), cell: (row) => term('body-kind', row.kind) },
      { key: 'division_name', head: t('bodies.division'), sort: (row) => row.code, cell: (row) => row.division_name && [row.division_name, h('span', { class: 'minor' }, ` ${row.code ?? ''}`)] },
      { key: 'expected', head: t('bodies.shelf'), sort: expectation, cell: expectation },
    ], { caption: name })];
}

function filtered(rows, { level, kind, held }) {
  return rows.filter((row) => (!level || row.level === level) && (!kind || row.kind === kind) && (!HELD[held] || HELD[held](row)));
}

function filters(rows, chosen) {
  const without = (name) => filtered(rows, { ...chosen, [name]: null }); // each choice counts what the others leave
  const levels = byLevel(without('level')).map(([value, text, found]) => ({ value, text, count: found.length }));
  return h('div', { class: 'filters' },
    choices({
      label: t('bodies.held'), name: 'held', chosen: chosen.held,
      options: Object.keys(HELD).map((value) => ({ value, text: t(`bodies.held.${value}`), count: without('held').filter(HELD[value]).length })),
    }),
    choices({ label: t('bodies.by-level'), name: 'level', chosen: chosen.level, options: levels }),
    choices({ label: t('bodies.kind'), name: 'kind', chosen: chosen.kind, options: counted(without('kind'), 'kind', (kind) => term('body-kind', kind)) }));
}

/** Shows the bodies, filtered by `level`, `kind` and `held` (yes, no, unexpected). */
export async function show(params) {
  const chosen = { level: params.get('level'), kind: params.get('kind'), held: params.get('held') };
  return {
    title: t('bodies.title'),
    content: [
      part({ heading: t('bodies.coverage'), id: 'coverage-by-level', question: { name: 'coverage' }, show: ({ rows }) => coverage(rows) }),
      part({
        heading: t('bodies.list'),
        question: { name: 'coverage' },
        show: ({ rows }) => {
          const found = filtered(rows, chosen);
          return h('div', {}, filters(rows, chosen),
            found.length > 0 ? byLevel(found).map(([, name, some]) => bodies(some, name)) : h('p', { class: 'message empty' }, t('bodies.none')));
        },
      }),
    ],
  };
}
