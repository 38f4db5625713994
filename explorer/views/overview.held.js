// What is held, in figures, and who took up what, as a small heat map.

import { addressOf } from '../app/address.js';
import { storeDate } from '../ask/endpoint.js';
import { days, number, phrases } from '../text/words.js';
import { h } from '../ui/dom.js';
import { figures } from '../ui/facts.js';
import { part } from '../ui/part.js';
import { thing } from '../ui/thing.js';
import { ahead, grid } from '../ui/uptake-grid.js';
import { uptakeTable } from '../ui/uptake-table.js';
import { addressOfDirective, legendOfUptake } from '../ui/uptake.js';
import words from './overview.words.js';

const t = phrases(words);
const MOST_DIRECTIVES = 12;
const MOST_BODIES = 36;
const MOST_NAMES = 12;

/** Provinces that the shelf expects, by the first two digits of their codes: `{ name, held }`. */
function provinces(rows) {
  const found = new Map();
  for (const row of rows.filter((each) => each.level === 'province' && each.code && each.expected)) {
    const province = found.get(row.code.slice(0, 2)) ?? { name: row.division_name, held: false };
    province.held ||= row.held;
    found.set(row.code.slice(0, 2), province);
  }
  return [...found.values()];
}

/** The first and the last day that is known of any body, and how many bodies have no last day. */
function range(rows) {
  const heldRows = rows.filter((row) => row.held);
  const least = heldRows.map((row) => row.earliest).filter(Boolean).sort()[0];
  const most = heldRows.flatMap((row) => [row.earliest, row.latest]).filter(Boolean).sort().at(-1);
  return { text: days(least, most), open: heldRows.filter((row) => !row.latest).length };
}

/** The provinces of which nothing is held; many of them unfold. */
function provincesMissing(names) {
  const text = t('overview.provinces.missing', { names: names.join('、') });
  return names.length <= MOST_NAMES ? h('p', { class: 'minor' }, text)
    : h('details', { class: 'minor' }, h('summary', {}, t('overview.provinces.without', { number: number(names.length) })), h('p', {}, text));
}

function summary(answer) {
  const { rows, version } = answer;
  const expected = rows.filter((row) => row.expected);
  const heldOnes = expected.filter((row) => row.held);
  const all = provinces(rows);
  const missing = all.filter((each) => !each.held).map((each) => each.name);
  const { text, open } = range(rows);
  const loaded = h('span', {});
  storeDate().then((time) => time && loaded.append(' · ', t('overview.loaded', { time })), () => {});
  return h('div', {},
    figures(
      [rows[0].documents_held, t('overview.documents')],
      [heldOnes.length, t('overview.bodies')],
      all.length > 0 && [t('overview.provinces.of', { held: number(all.length - missing.length), expected: number(all.length) }), t('overview.provinces')],
      [text, t('overview.range')]),
    h('p', { class: 'minor' },
      t('overview.bodies.expected', { expected: number(expected.length), missing: number(expected.length - heldOnes.length) }), ' · ',
      open > 0 && [t('overview.range.open', { number: number(open) }), ' · '],
      t('overview.version', { version: number(version) }), loaded),
    missing.length > 0 && provincesMissing(missing));
}

/** What is held of what is expected. */
export function held() {
  return part({ heading: t('overview.held'), question: { name: 'coverage' }, show: summary });
}

/** The heat map in one sentence: which text most bodies repeated, and which directive most documents name. */
function reading({ directives }) {
  const text = directives.find((each) => each.namedBy === 0);
  const most = directives.find((each) => each.namedBy > 0);
  return h('p', {}, [
    text && [h('a', { href: addressOfDirective(text.directive) }, text.label), ' ', t('overview.matrix.repeated', { number: number(text.bodies) })],
    most && [h('a', { href: addressOfDirective(most.directive) }, most.label), ' ', t('overview.matrix.named', { number: number(most.namedBy) })],
  ].filter(Boolean).flatMap((each, index) => (index > 0 ? [t('overview.and'), ...each] : each)), t('overview.stop'));
}

function rest(found) {
  const missing = found.groups.flatMap((group) => group.bodies).filter((body) => !body.held);
  return missing.length > 0 && h('details', {},
    h('summary', {}, h('span', { class: 'swatch not-held', 'aria-hidden': 'true' }), ' ', t('overview.missing', { number: number(missing.length) })),
    h('ul', { class: 'columns' }, missing.map((body) => h('li', {}, thing(body.body, body.name)))));
}

/** How the bodies of which something is held took up the directives named most. */
export function matrix() {
  ahead();
  return part({
    heading: t('overview.matrix'),
    question: { name: 'uptake-matrix' },
    lead: h('p', { class: 'minor' }, t('overview.matrix.lead')),
    empty: t('overview.matrix.empty'),
    show: async (answer) => {
      const found = await grid(answer.rows);
      let left = MOST_BODIES;
      const keep = (body) => body.held && (left -= 1) >= 0;
      return h('div', {},
        reading(found),
        h('div', { class: 'with-legend' },
          uptakeTable(found, { directives: found.directives.slice(0, MOST_DIRECTIVES), keep }),
          h('div', {}, legendOfUptake(), rest(found),
            h('p', {}, h('a', { href: addressOf('matrix') }, t('overview.matrix.whole'))))));
    },
  });
}
