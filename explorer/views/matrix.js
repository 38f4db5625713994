// How the bodies of the shelf took up the directives named most: the whole heat map.

import { number, phrases, term } from '../text/words.js';
import { behind } from '../ui/behind.js';
import { choices } from '../ui/choose.js';
import { h } from '../ui/dom.js';
import { part } from '../ui/part.js';
import { ahead, grid, questionsOf } from '../ui/uptake-grid.js';
import { MEASURES, uptakeTable } from '../ui/uptake-table.js';
import { legendOfUptake } from '../ui/uptake.js';
import words from './matrix.words.js';

const t = phrases(words);
const LEAST = ['2', '3', '5', '8', '12', '20'];
const USUAL = '3'; // what the query takes by itself
const MOST_BODIES = 150; // that are listed at once
const MOST_DIRECTIVES = 50;

function counts(params) {
  const given = params.get('least');
  return /^[1-9][0-9]{0,3}$/.test(given ?? '') ? given : null;
}

function ofLeast(value) {
  return t('matrix.least.of', { number: value });
}

/** The choices that need no rows. */
function selection(params) {
  const least = counts(params) ?? USUAL;
  return [
    choices({
      label: t('matrix.show'), name: 'show', chosen: params.get('show'), all: t('matrix.show.uptake'),
      options: MEASURES.slice(1).map((value) => ({ value, text: t(`matrix.show.${value}`) })),
    }),
    choices({
      label: t('matrix.least'), name: 'least', chosen: least, all: null,
      options: (LEAST.includes(least) ? LEAST : [...LEAST, least]).map((value) => ({ value, text: ofLeast(value) })),
    }),
    choices({
      label: t('matrix.rows'), name: 'rows', chosen: params.get('rows'), all: t('matrix.rows.all'),
      options: [{ value: 'held', text: t('matrix.rows.held') }],
    }),
  ];
}

function kinds(found, chosen) {
  const all = [...new Set(found.groups.map((group) => group.kind))];
  return all.length > 1 && choices({
    label: t('matrix.kind'), name: 'kind', chosen, all: t('matrix.kind.all'),
    options: all.map((value) => ({ value, text: term('body-kind', value) })),
  });
}

/** The first bodies, group by group. */
function firstBodies(groups) {
  let left = MOST_BODIES;
  return groups.map((group) => {
    const bodies = group.bodies.slice(0, Math.max(0, left));
    left -= bodies.length;
    return { ...group, bodies };
  });
}

/** The heat map, of a very large shelf at first only its beginning. */
function drawn(found, measure) {
  const { directives, groups } = found;
  const bodies = groups.reduce((sum, group) => sum + group.bodies.length, 0);
  const place = h('div', {});
  const every = () => place.replaceChildren(uptakeTable(found, { measure }));
  if (bodies <= MOST_BODIES && directives.length <= MOST_DIRECTIVES) {
    every();
    return place;
  }
  const shown = { bodies: Math.min(bodies, MOST_BODIES), directives: Math.min(directives.length, MOST_DIRECTIVES) };
  place.append(
    h('p', {}, t('matrix.too-many', {
      bodies: number(shown.bodies), ofBodies: number(bodies), directives: number(shown.directives), ofDirectives: number(directives.length),
    }), ' ', h('button', { type: 'button', onclick: every }, t('matrix.every'))),
    uptakeTable({ ...found, groups: firstBodies(groups) }, { measure, directives: directives.slice(0, MOST_DIRECTIVES) }));
  return place;
}

/** Shows the matrix. */
export function show(params) {
  const measure = MEASURES.includes(params.get('show')) ? params.get('show') : 'uptake';
  const heldOnly = params.get('rows') === 'held';
  const kind = params.get('kind');
  ahead();
  const table = part({
    heading: t('matrix.heading'),
    question: { name: 'uptake-matrix', params: { least: counts(params) } },
    empty: t('matrix.empty'),
    show: async (answer) => {
      const found = await grid(answer.rows);
      const groups = found.groups
        .filter((group) => !kind || group.kind === kind)
        .map((group) => ({ ...group, bodies: group.bodies.filter((body) => !heldOnly || body.held) }))
        .filter((group) => group.bodies.length > 0);
      return h('div', { class: 'whole-matrix' },
        kinds(found, kind),
        h('h3', {}, t('matrix.legend')), legendOfUptake(), h('p', { class: 'minor' }, t('matrix.texts')),
        drawn({ ...found, groups }, measure),
        h('details', { class: 'also' }, h('summary', {}, t('matrix.also')), questionsOf(found).map(behind)));
    },
  });
  return { title: t('view.matrix'), content: [h('p', { class: 'lead' }, t('matrix.lead')), ...selection(params), table] };
}
