// How one directive spread over the provinces: a tile for each, and the rows beside it.

import { PROVINCES, tiles } from '../chart/tiles.js';
import { rows } from '../ask/endpoint.js';
import { number, phrases, term } from '../text/words.js';
import { choices, dropdown } from '../ui/choose.js';
import { h } from '../ui/dom.js';
import { message, part } from '../ui/part.js';
import { ahead, directivesOf } from '../ui/uptake-grid.js';
import { byValue, uptakeRows } from '../ui/uptake-rows.js';
import { addressOfDirective, addressOfEvidence, legendOfUptake, mark, shortLag, told, took } from '../ui/uptake.js';
import { shade } from '../ui/uptake-table.js';
import words from './spread.words.js';

const t = phrases(words);
const MEASURES = ['uptake', 'lag', 'passages', 'share'];

/** Rows by province; bodies of the nation have no code and no tile. */
function byProvince(all) {
  const found = new Map();
  for (const row of all.filter((each) => each.code)) {
    const province = row.code.slice(0, 2);
    found.set(province, [...(found.get(province) ?? []), row].sort(byValue));
  }
  return found;
}

function sum(all) {
  return all.reduce((total, row) => total + (row.repeated ?? 0), 0);
}

/** The figure of a province by measure, as `{ value, text }`: the greater the value the darker; without a value it is not known. */
function figure(measure, all) {
  const taking = all.filter(took);
  if (measure === 'lag') {
    const [first] = taking.filter((row) => row.lag_min !== null).sort((a, b) => a.lag_min - b.lag_min);
    return first ? { value: -first.lag_min, text: shortLag(first) } : {};
  }
  if (measure === 'passages') {
    return taking.some((row) => row.uptake.endsWith('repeated')) ? { value: sum(taking), text: number(sum(taking)) } : {};
  }
  const telling = all.filter((row) => row.uptake !== 'not-held');
  return { value: taking.length / telling.length, text: `${number(taking.length)}/${number(telling.length)}` };
}

/** From the figures of all provinces to their depths, so that the least is light and the greatest dark. */
function scale(measure, figures) {
  const values = figures.map(({ value }) => value).filter((value) => value !== undefined);
  const least = measure === 'lag' ? Math.min(...values) : 0;
  const most = measure === 'share' ? 1 : Math.max(...values);
  return (value) => shade(most === least ? 1 : (value - least) / (most - least));
}

function tile(code, all, measure, depth) {
  const [best] = all;
  const title = t('spread.place', { province: PROVINCES[code]?.[2] ?? code, what: all.map((row) => `${row.name} ${told(row)}`).join('\n') });
  const href = addressOfEvidence(best);
  if (!took(best)) {
    return { kind: best.uptake, text: best.uptake === 'not-held' && !best.held ? term('uptake', 'not-held') : mark(best), title, href };
  }
  if (measure === 'uptake') {
    return { kind: best.uptake, text: mark(best), title, href };
  }
  const { value, text } = figure(measure, all);
  return value === undefined ? { kind: 'unknown', text: '·', title, href } : { depth: depth(value), text, title, href };
}

function map(all, measure) {
  const provinces = byProvince(all);
  const depth = scale(measure, [...provinces.values()].filter(([best]) => took(best)).map((ofProvince) => figure(measure, ofProvince)));
  const cells = new Map([...provinces].map(([code, ofProvince]) => [code, tile(code, ofProvince, measure, depth)]));
  const strongest = [...provinces.values()].map(([best]) => best);
  const counts = t('spread.counts', {
    expected: number(strongest.length),
    took: number(strongest.filter(took).length),
    notfound: number(strongest.filter((row) => row.uptake === 'not-found').length),
    nothing: number(strongest.filter((row) => row.uptake === 'not-held').length),
  });
  return h('div', {},
    h('p', {}, counts),
    h('div', { class: 'with-legend map' },
      tiles(cells, {
        caption: t('spread.map'),
        otherwise: { kind: 'not-held', text: term('uptake', 'not-held'), title: t('spread.nothing-expected') },
      }),
      h('div', {}, legendOfUptake(), h('p', { class: 'minor' }, t(`spread.shade.${measure}`), ' ', t('spread.tiles'), ' ', t('spread.elsewhere')))));
}

function selection(params, { named, texts }, chosen, measure) {
  const options = [
    ...texts.map((each) => ({ value: each.directive, text: t('spread.directive.text', { label: each.label }) })),
    ...named.map((each) => ({ value: each.directive, text: t('spread.directive.named', { label: each.label, number: number(each.namedBy) }) })),
  ];
  return [
    dropdown({ label: t('spread.directive'), name: 'directive', options, chosen, all: null }),
    choices({
      label: t('spread.show'), name: 'show', chosen: measure === 'uptake' ? null : measure, all: t('spread.show.uptake'),
      options: MEASURES.slice(1).map((value) => ({ value, text: t(`spread.show.${value}`) })),
    }),
  ];
}

/** Shows the map of `directive`, shaded as `show` says; `kind` keeps bodies of one kind. */
export async function show(params) {
  const title = t('view.spread');
  ahead();
  const matrix = await rows('uptake-matrix');
  const found = await directivesOf(matrix.rows);
  const chosen = params.get('directive') ?? [...found.texts, ...found.named][0]?.directive;
  if (!chosen) {
    return { title, content: message(t('spread.none')) };
  }
  const label = [...found.texts, ...found.named].find((each) => each.directive === chosen)?.label ?? '';
  const measure = MEASURES.includes(params.get('show')) ? params.get('show') : 'uptake';
  const kind = params.get('kind');
  const shown = part({
    heading: label || t('spread.map'),
    question: { name: 'uptake-of-directive', params: { directive: chosen } },
    lead: h('p', {}, h('a', { href: addressOfDirective(chosen) }, t('spread.page'))),
    empty: t('spread.map.none'),
    show: async (answer) => {
      const kinds = new Map((await rows('coverage')).rows.map((row) => [row.voice, row.kind]));
      const all = answer.rows.filter((row) => !kind || kinds.get(row.body) === kind);
      return h('div', {},
        choices({
          label: t('spread.kind'), name: 'kind', chosen: kind, all: t('spread.kind.all'),
          options: [...new Set(answer.rows.filter((row) => row.code).map((row) => kinds.get(row.body)))]
            .map((value) => ({ value, text: term('body-kind', value) })),
        }),
        map(all, measure), uptakeRows([...all].sort(byValue), t('spread.map'), 20));
    },
  });
  return { title, content: [h('p', { class: 'lead' }, t('spread.lead')), ...selection(params, found, chosen, measure), shown] };
}
