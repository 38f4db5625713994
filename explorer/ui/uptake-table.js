// The grid of bodies by directives as a heat map.

import { heatmap } from '../chart/heatmap.js';
import { addressOfThing } from '../app/address.js';
import { number, phrases, term } from '../text/words.js';
import { h } from './dom.js';
import { addressOfDirective, addressOfEvidence, mark, shortLag, told, took } from './uptake.js';
import words from './uptake.words.js';

const t = phrases(words);
const DEEPEST = 0.55; // letters stay readable on it, in light and in dark
const LIGHTEST = 0.06;
const LINE = 11; // letters of a name at the head of a column; it has two lines at most
const MOST_LETTERS = 20;

/** What a cell can show. */
export const MEASURES = ['uptake', 'passages', 'lag'];

/** How deep a cell is shaded, by its share of the greatest. */
export function shade(share) {
  return LIGHTEST + (DEEPEST - LIGHTEST) * Math.min(1, Math.max(0, share));
}

/** What stands in the cell of a row that took the directive up, by what is to be shown; `share` says how great its value is. */
function measured(measure, row, directive, share) {
  if (measure === 'passages') {
    return directive.counted ? { text: number(row.repeated), depth: shade(share(row, directive)) } : { text: '·', kind: 'unknown' };
  }
  if (measure === 'lag') {
    return shortLag(row) ? { text: shortLag(row), depth: shade(share(row, directive)) } : { text: '·', kind: 'unknown' };
  }
  return { text: mark(row), kind: row.uptake };
}

function hiddenText(text) {
  return h('span', { class: 'hidden' }, text);
}

function cell(row, directive, body, measure, share) {
  if (!row) {
    const title = t('uptake.cell', { body: body.name, directive: directive.label, what: t('uptake.own') });
    return { text: t('uptake.mark.own'), kind: 'own', title };
  }
  const title = t('uptake.cell', { body: body.name, directive: directive.label, what: told(row) });
  if (row.uptake === 'not-held' && !row.held) {
    return { text: hiddenText(term('uptake', 'not-held')), kind: 'not-held', title };
  }
  const shown = took(row) ? measured(measure, row, directive, share) : { text: mark(row), kind: row.uptake };
  return { ...shown, title, href: addressOfEvidence(row) };
}

/** All rows of one directive that took it up. */
function taking({ groups, cell: rowOf }, directive) {
  return groups.flatMap(({ bodies }) => bodies.map(({ body }) => rowOf(body, directive.directive))).filter(took);
}

/** The most passages that any body repeats: what the shades are measured by. */
function mostPassages(found, directives) {
  return Math.max(1, ...directives.flatMap((directive) => taking(found, directive).map((row) => row.repeated ?? 0)));
}

/** How great a row's value is: passages among all, the lag among those of its directive, the soonest being the greatest. */
function shares(found, directives, measure, most) {
  if (measure !== 'lag') {
    return (row) => row.repeated / most;
  }
  const ranges = new Map(directives.map((directive) => {
    const lags = taking(found, directive).map((row) => row.lag_min).filter((lag) => lag !== null && lag !== undefined);
    return [directive.directive, [Math.min(...lags), Math.max(...lags)]];
  }));
  return (row, { directive }) => {
    const [least, last] = ranges.get(directive);
    return last === least ? 1 : (last - row.lag_min) / (last - least);
  };
}

function head(directive) {
  const { label, namedBy, bodies } = directive;
  const count = namedBy > 0 ? t('uptake.named.title', { documents: number(namedBy) }) : t('uptake.text.title', { bodies: number(bodies) });
  const full = label.replace(/\.txt$/, '');
  const name = full.length > MOST_LETTERS ? `${full.slice(0, MOST_LETTERS)}…` : full;
  return {
    title: `${label} — ${count}`,
    head: [h('a', { href: addressOfDirective(directive.directive), style: { '--lines': name.length > LINE ? '2' : '1' } }, name),
      h('small', {}, namedBy > 0 ? number(namedBy) : t('uptake.text'))],
  };
}

/**
 * The heat map of a grid. `measure` is one of `MEASURES`, `directives` those of the grid that are shown, `keep(body)` leaves bodies out.
 */
export function uptakeTable(found, { measure = 'uptake', directives = found.directives, keep = () => true, grouped = true } = {}) {
  const most = mostPassages(found, directives);
  const share = shares(found, directives, measure, most);
  const lines = found.groups.flatMap((group) => group.bodies.filter(keep).map((body) => ({
    head: h('a', { href: addressOfThing(body.body) }, body.name),
    group: grouped ? group.name : undefined,
    cells: directives.map((directive) => cell(found.cell(body.body, directive.directive), directive, body, measure, share)),
  })));
  const shades = measure === 'uptake' ? null : h('p', { class: 'minor' }, t(`uptake.shade.${measure}`, { most: number(most) }));
  return h('div', { class: 'uptake-table' }, shades, heatmap(lines, directives.map(head), { caption: t('uptake.matrix'), corner: t('uptake.body') }));
}
