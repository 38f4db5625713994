// Who took a directive up: how many, when, at which level, before or after whom.

import { timeline } from '../chart/timeline.js';
import { rows } from '../ask/endpoint.js';
import { days, lag, number, phrases, term } from '../text/words.js';
import { h } from '../ui/dom.js';
import { byLevel } from '../ui/levels.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, quote, thing } from '../ui/thing.js';
import { byValue, evidence, uptakeRows } from '../ui/uptake-rows.js';
import { shares, told, took } from '../ui/uptake.js';
import words from './directive.words.js';

const t = phrases(words);
const MOST_DRAWN = 40;
const MOST_PLACES = 4;

/** The days of the directive itself. */
async function ownDays({ iri, isText }) {
  if (isText) {
    const documents = await rows('documents');
    return documents.rows.find((row) => row.document === iri) ?? {};
  }
  const { rows: [first] } = await rows('one-directive', { thing: iri });
  return { earliest: first?.date, latest: first?.date };
}

/** Where the document of a row names the directive, as links into the reader. */
async function places(row) {
  if (!row.uptake.startsWith('named') || !row.document) {
    return [];
  }
  const { rows: all } = await rows('where-named', { thing: row.directive });
  return all.filter((each) => each.document === row.document);
}

/** What is said of the one body from whose cell the reader comes, and where. */
async function at(row) {
  if (!row) {
    return null;
  }
  const found = await places(row);
  return h('div', { class: 'callout' },
    h('p', {}, h('strong', {}, t('directive.at', { body: row.name, what: told(row) })), ' ', evidence(row)),
    h('ul', {}, found.slice(0, MOST_PLACES).map((each, index) => h('li', {}, documentLink(each.document,
      each.quote ? quote(each.quote) : t('directive.at.place', { number: number(index + 1) }), each)))),
    found.length > MOST_PLACES && h('p', { class: 'minor' }, t('directive.at.more', { number: number(found.length) })));
}

async function drawn(directive, answer) {
  const [self, documents] = await Promise.all([ownDays(directive), rows('documents')]);
  const daysOf = new Map(documents.rows.map((row) => [row.document, row]));
  const all = answer.rows.filter((row) => took(row) && row.document)
    .map((row) => ({ row, ...daysOf.get(row.document) }))
    .sort((a, b) => (a.earliest ?? '9999').localeCompare(b.earliest ?? '9999'));
  if (all.length === 0) {
    return null;
  }
  const known = self.earliest || self.latest;
  const first = known ? [{ earliest: self.earliest, latest: self.latest, label: h('strong', {}, t('directive.when.self')), kind: 'self' }] : [];
  return [
    h('h3', {}, t('directive.when')),
    timeline([...first, ...all.slice(0, MOST_DRAWN).map(({ row, earliest, latest }) => ({
      earliest, latest, kind: row.uptake, label: thing(row.body, row.name), note: h('span', { class: 'minor' }, lag(row.lag_min, row.lag_max)),
    }))], {
      caption: t('directive.when.caption'),
      zero: known && self.earliest === self.latest ? { day: self.earliest, label: t('directive.when.self') } : null,
    }),
    h('p', { class: 'minor' }, t('directive.when.note'), ' ',
      all.length > MOST_DRAWN ? t('directive.when.most', { number: number(MOST_DRAWN) }) : ''),
  ];
}

/** How each level and kind of body took it up. */
async function levels(answer) {
  const coverage = new Map((await rows('coverage')).rows.map((row) => [row.voice, row]));
  const placed = answer.rows.map((row) => ({ ...row, level: coverage.get(row.body)?.level, kind: coverage.get(row.body)?.kind ?? '' }));
  const kindsOf = (ofLevel) => [...new Set(ofLevel.map((row) => row.kind))].sort();
  const groups = byLevel(placed).flatMap(([, name, ofLevel]) => kindsOf(ofLevel).map((kind) => {
    const found = ofLevel.filter((row) => row.kind === kind);
    const taking = found.filter(took);
    const first = taking.filter((row) => row.lag_min !== null).sort((a, b) => a.lag_min - b.lag_min)[0];
    return {
      name: [name, term('body-kind', kind)].filter(Boolean).join(' · '), taking: taking.length, first,
      counts: (value) => found.filter((row) => row.uptake === value).length,
    };
  }));
  return [h('h3', {}, t('directive.levels')), table(groups, [
    { key: 'name', head: t('directive.level') },
    { key: 'taking', head: t('directive.took'), number: true },
    ...['not-found', 'not-held'].map((value) => ({
      key: value, head: term('uptake', value), number: true, sort: (row) => row.counts(value), cell: (row) => row.counts(value),
    })),
    {
      key: 'first', head: t('directive.first'), sort: (row) => row.first?.lag_min,
      cell: ({ first }) => (first ? [thing(first.body, first.name), ' ', h('span', { class: 'minor' }, lag(first.lag_min, first.lag_max))] : ''),
    },
  ], { caption: t('directive.levels') })];
}

/** The part that tells who took up `directive` (`{ iri, isText, body }`). */
export function takenUp(directive) {
  return part({
    heading: t('directive.uptake'),
    question: { name: 'uptake-of-directive', params: { directive: directive.iri } },
    empty: t('directive.uptake.empty'),
    show: async (answer) => h('div', {},
      await at(answer.rows.find((row) => row.body === directive.body)),
      h('p', { class: 'minor' }, t('directive.uptake.counts', { bodies: number(answer.rows.length) })),
      shares(answer.rows),
      await drawn(directive, answer), await levels(answer),
      h('h3', {}, t('directive.table')), uptakeRows([...answer.rows].sort(byValue), t('directive.uptake'), 25)),
  });
}

/** The part that tells which bodies were ahead of their superior. `uptake` is the part that tells who took it up. */
export function leapfrogged(iri, uptake) {
  return part({
    heading: t('directive.leapfrog'),
    question: { name: 'leapfrog', params: { directive: iri } },
    empty: t('directive.leapfrog.empty'),
    show: async (answer) => {
      const ahead = answer.rows.filter((row) => row.verdict !== 'superior-not-held');
      const unknown = answer.rows.filter((row) => row.verdict === 'superior-not-held');
      const taking = ((await uptake.done)?.rows ?? []).filter(took);
      const others = taking.filter((row) => !answer.rows.some((each) => each.body === row.body));
      return h('div', {},
        h('ul', {}, ahead.map((row) => h('li', {}, t(`directive.leapfrog.${row.verdict}`, {
          body: row.name, days: days(row.earliest, row.latest),
          superior: row.superior_name, superior_days: days(row.superior_earliest, row.superior_latest),
        }), ' ', documentLink(row.document, t('directive.evidence'))))),
        ahead.length > 0 && h('p', { class: 'minor' }, t('directive.leapfrog.caution')),
        unknown.length > 0 && h('details', {},
          h('summary', {}, t('directive.leapfrog.not-held', { number: number(new Set(unknown.map((row) => row.body)).size) })),
          h('ul', { class: 'columns' }, unknown.map((row) => h('li', {}, thing(row.body, row.name), ' ← ',
            thing(row.superior, row.superior_name), ' ', h('span', { class: 'minor' }, term('uptake-because', row.because)))))),
        others.length > 0 && h('p', {}, t('directive.leapfrog.others', { number: number(others.length) })));
    },
  });
}
