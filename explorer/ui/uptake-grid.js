// Bodies by directives: the directives that documents name, and the texts on the shelf that others repeat without naming them.

import { rows } from '../ask/endpoint.js';
import { term } from '../text/words.js';
import { byCode, byLevel } from './levels.js';

const MOST_TEXTS = 8; // that are asked about one by one

/** The directives of the rows of `uptake-matrix`, in their order: those named most come first. */
function namedDirectives(matrix) {
  const found = new Map();
  for (const { directive, label, named_by: namedBy, uptake } of matrix) {
    const known = found.get(directive) ?? { directive, label, namedBy, text: false };
    known.text ||= uptake.endsWith('repeated');
    found.set(directive, known);
  }
  return [...found.values()];
}

/** The texts of the rows of `repeated-but-not-named` that are not among `named`, those repeated by most bodies first. */
function repeatedTexts(repeated, named) {
  const found = new Map();
  for (const { directive, label } of repeated) {
    const known = found.get(directive) ?? { directive, label, namedBy: 0, text: true, bodies: 0 };
    known.bodies += 1;
    found.set(directive, known);
  }
  named.forEach(({ directive }) => found.delete(directive));
  return [...found.values()].sort((a, b) => b.bodies - a.bodies).slice(0, MOST_TEXTS);
}

/** Asks beforehand what a grid needs besides `uptake-matrix`, so that it is there when the matrix is. */
export function ahead() {
  Promise.all([rows('coverage'), rows('repeated-but-not-named')]).catch(() => {}); // whoever needs them says why there are none
}

/** Resolves to the directives that can be looked at, as in `grid`: `matrix` are the rows of `uptake-matrix`. */
export async function directivesOf(matrix) {
  const repeated = await rows('repeated-but-not-named');
  const named = namedDirectives(matrix);
  return { named, texts: repeatedTexts(repeated.rows, named) };
}

/** Which questions besides `uptake-matrix` the grid rests on, for those who want to ask them again. */
export function questionsOf(grid) {
  return [{ name: 'repeated-but-not-named' }, ...grid.asked.map(({ directive }) => ({ name: 'uptake-of-directive', params: { directive } })),
    { name: 'coverage' }];
}

/** Groups bodies by level and kind, from the nation downwards, within a group as divisions are numbered. */
function grouped(bodies, coverage) {
  const known = new Map(coverage.map((row) => [row.voice, row]));
  const placed = [...bodies.values()].map((body) => ({ ...body, level: known.get(body.body)?.level, kind: known.get(body.body)?.kind ?? '' }));
  const kinds = [...new Set(coverage.map((row) => row.kind)), ''];
  return byLevel(placed).flatMap(([level, name, ofLevel]) => kinds
    .map((kind) => ({
      level, kind, name: [name, term('body-kind', kind)].filter(Boolean).join(' · '), bodies: ofLevel.filter((body) => body.kind === kind).sort(byCode),
    }))
    .filter((group) => group.bodies.length > 0));
}

/**
 * Resolves to `{ directives, groups, cell, asked }`. `matrix` are the rows of `uptake-matrix`; `cell(body, directive)` is the row that tells
 * how the one took up the other, `counted` says of a directive that its passages were compared.
 */
export async function grid(matrix) {
  const [coverage, { named, texts }] = await Promise.all([rows('coverage'), directivesOf(matrix)]);
  // What `uptake-matrix` does not tell, the passages and the document that shows them, is asked where a text is there to compare.
  const asked = [...texts, ...named.filter((each) => each.text)].slice(0, MOST_TEXTS);
  const answers = await Promise.all(asked.map(({ directive }) => rows('uptake-of-directive', { directive })));
  const cells = new Map();
  const bodies = new Map();
  for (const row of [matrix, ...answers.map((answer) => answer.rows)].flat()) {
    cells.set(`${row.body} ${row.directive}`, row);
    bodies.set(row.body, row);
  }
  const counted = new Set(asked.map(({ directive }) => directive));
  return {
    directives: [...texts, ...named].map((each) => ({ ...each, counted: counted.has(each.directive) })),
    groups: grouped(bodies, coverage.rows),
    cell: (body, directive) => cells.get(`${body} ${directive}`),
    asked,
  };
}
