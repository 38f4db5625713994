// When the documents were written, and what is odd about them.

import { calendar } from '../chart/calendar.js';
import { addressOf, addressOfThing } from '../app/address.js';
import { number, phrases, term } from '../text/words.js';
import { counted } from '../ui/choose.js';
import { h } from '../ui/dom.js';
import { inWords, kindOfFinding } from '../ui/finding.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, thing, when } from '../ui/thing.js';
import words from './overview.words.js';

const t = phrases(words);
const MOST_FINDINGS = 3; // of a kind

/** The documents by their days. */
export function timeline() {
  return part({
    heading: t('overview.timeline'),
    question: { name: 'documents' },
    show: ({ rows }) => {
      const undated = rows.filter((row) => !row.earliest && !row.latest).length;
      return h('div', {},
        calendar(rows.map((row) => ({
          earliest: row.earliest, latest: row.latest, href: addressOfThing(row.document),
          label: row.name ? `${row.name}《${row.title}》` : row.title, short: row.name ?? row.title,
        })), { caption: t('overview.timeline.caption') }),
        h('p', { class: 'minor' }, t('overview.timeline.note'), undated > 0 && [' ', t('overview.timeline.undated', { number: number(undated) })]),
        h('details', {}, h('summary', {}, t('overview.timeline.table')), table(rows, [
          { key: 'earliest', head: t('overview.days'), cell: (row) => when(row.earliest, row.latest) },
          { key: 'name', head: t('overview.body'), cell: (row) => thing(row.voice, row.name) },
          { key: 'title', head: t('overview.document'), class: 'wide', cell: (row) => documentLink(row.document, row.title) },
        ], { caption: t('overview.timeline.caption'), page: 15 })),
        h('p', {}, h('a', { href: addressOf('documents') }, t('overview.timeline.all'))));
    },
  });
}

function finding(row) {
  return h('li', {}, documentLink(row.document, row.name || row.file, { start: row.start }), ' ', h('span', {}, inWords(row, 'message')));
}

/** What is odd, by kind. */
export function odd() {
  return part({
    heading: t('overview.odd'),
    question: { name: 'findings' },
    lead: h('p', { class: 'minor' }, t('overview.odd.lead')),
    empty: t('overview.odd.none'),
    show: ({ rows }) => h('div', {},
      counted(rows, 'finding_kind', kindOfFinding).map(({ value, text, count }) => {
        const ofKind = rows.filter((row) => row.finding_kind === value);
        return [
          h('h3', {}, h('a', { href: addressOf('findings', { kind: value }) }, text), ' ',
            h('span', { class: 'minor' }, t('overview.odd.count', { number: number(count) }), ' · ', term('severity', ofKind[0].severity))),
          h('ul', {}, ofKind.slice(0, MOST_FINDINGS).map(finding)),
        ];
      }),
      h('p', {}, h('a', { href: addressOf('findings') }, t('overview.odd.all')))),
  });
}
