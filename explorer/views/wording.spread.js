// How a wording or a formula spread: document by document, and month by month.

import { bars } from '../chart/bars.js';
import { days, meaning, number, phrases, term } from '../text/words.js';
import { dated } from '../ui/dated.js';
import { h } from '../ui/dom.js';
import { facts } from '../ui/facts.js';
import { notHeld } from '../ui/held.js';
import { message, part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { thing, when } from '../ui/thing.js';
import words from './wording.words.js';

const t = phrases(words);
const DRAWN = 60;

/** A document at the first place of the wording, in the form that it uses there. */
function first(row, name) {
  const written = row.forms ?? name;
  return thing(row.document, row.title, { words: written.includes(name) ? name : written.split('、')[0] });
}

function line(row, name, note) {
  return {
    earliest: row.earliest,
    latest: row.latest,
    label: [thing(row.voice, row.name), ' ', h('span', { class: 'minor' }, first(row, name))],
    note,
  };
}

/** The bodies of which nothing is held: nothing can be said of them, which is not nothing. */
function unknown(rows) {
  return rows.length > 0 && h('details', {}, h('summary', {}, notHeld(), ' ', t('wording.not-held', { number: number(rows.length) })),
    h('p', {}, rows.flatMap((row, index) => [index > 0 ? '、' : '', thing(row.voice, row.name)])));
}

function uses(rows, name, heading, note) {
  const used = rows.filter((row) => row.use === 'used');
  return h('div', {},
    used.length === 0 && message(t('wording.users.none'), 'empty'),
    used.length > 0 && used.length <= DRAWN && dated(used.map((row) => line(row, name, note(row))), { caption: heading }),
    used.length > DRAWN && table(used, [
      { key: 'name', head: t('wording.body'), cell: (row) => thing(row.voice, row.name) },
      { key: 'earliest', head: t('wording.days'), cell: (row) => when(row.earliest, row.latest) },
      { key: 'title', head: t('wording.document'), class: 'wide', cell: (row) => first(row, name) },
    ], { caption: heading }),
    unknown(rows.filter((row) => row.use === 'not-held')));
}

/** Who uses a wording, over time. */
export function users(name) {
  const heading = t('wording.spread');
  return part({
    heading,
    question: { name: 'who-uses-wording', params: { wording: name } },
    empty: t('wording.users.none'),
    show: ({ rows }) => uses(rows, name, heading, (row) => h('span', { class: 'minor' }, t('wording.times', { number: number(row.mentions) }))),
  });
}

/** In how many documents of which months. */
export function months(name) {
  const heading = t('wording.months');
  return part({
    heading,
    lead: h('p', { class: 'minor' }, t('wording.months.lead')),
    question: { name: 'wordings-by-month', params: { wording: name } },
    empty: t('wording.users.none'),
    show: ({ rows }) => bars([...rows].sort((a, b) => (a.month ?? '~').localeCompare(b.month ?? '~')).map((row) => ({
      label: row.month ?? t('date.unknown'),
      value: row.documents_certain + row.documents_possible + row.documents_undated,
      share: row.documents_certain,
      note: t('wording.months.of', { number: number(row.of_documents) }),
    })), { caption: heading }),
  });
}

/** How a formula is known to be one. */
export function formulaKind(iri) {
  return part({
    heading: t('wording.formula.what'),
    question: { name: 'formulas-by-spread' },
    show: ({ rows }) => {
      const row = rows.find((each) => each.node === iri);
      return row && facts(
        [t('wording.formula.origin'), `${term('formula-origin', row.origin)}${meaning('formula-origin', row.origin) && ` — ${meaning('formula-origin', row.origin)}`}`],
        [t('wording.documents'), number(row.documents)],
        [t('wording.bodies'), number(row.bodies)],
        [t('wording.since'), days(row.since_earliest, row.since_latest)],
      );
    },
  });
}

/** Who uses a formula, over time; who may have been the first is marked. */
export function formulaSpread(name) {
  const heading = t('wording.spread');
  return part({
    heading,
    question: { name: 'formula-spread', params: { formula: name } },
    empty: t('wording.users.none'),
    show: ({ rows }) => uses(rows, name, heading, (row) => row.is_first && h('span', { class: 'minor' }, t('wording.maybe-first'))),
  });
}
