// One strong echo in full: both wordings with what differs, and what may and may not be said of the way between them.

import { rows } from '../ask/endpoint.js';
import { days, meaning, number, phrases, term } from '../text/words.js';
import { h } from '../ui/dom.js';
import { part } from '../ui/part.js';
import { compared } from '../ui/reading/compared.js';
import { documentLink, pairLink, thing, when } from '../ui/thing.js';
import { addressOfDirective } from '../ui/uptake.js';
import words from './overview.words.js';

const t = phrases(words);
const MOST_OTHERS = 8;

/** What is asked: strong echoes of a known order, or where there are none the strongest of all. */
const QUESTIONS = [{ least: 60, order_known: 'yes' }, { least: 1 }];

/** The two sides of an echo, the earlier first where the order is known. */
function sides(row) {
  const one = {
    document: row.document, title: row.title, voice: row.voice, name: row.name, earliest: row.earliest, latest: row.latest,
    start: row.start, end: row.end, quote: row.quote,
  };
  const other = {
    document: row.other, title: row.other_title, voice: row.other_voice, name: row.other_name, earliest: row.other_earliest,
    latest: row.other_latest, start: row.other_start, end: row.other_end, quote: row.other_quote,
  };
  return row.order === 'later' ? [other, one] : [one, other];
}

function later({ lag_min: least, lag_max: most }) {
  if (least === null || least === undefined) {
    return t('overview.echo.unknown');
  }
  const distance = most === null ? t('overview.echo.at-least', { least: number(least) })
    : t('overview.echo.days', { days: least === most ? number(least) : days(number(least), number(most)) });
  return t('overview.echo.later', { distance });
}

function side(found, wording) {
  return h('div', {},
    h('h3', {}, thing(found.voice, found.name), ' ', documentLink(found.document, found.title, found)),
    h('p', { class: 'minor' }, when(found.earliest, found.latest)),
    wording);
}

function others(all) {
  return h('details', {}, h('summary', {}, t('overview.echo.others')),
    h('ul', {}, all.slice(0, MOST_OTHERS).map((row) => {
      const [one, other] = sides(row);
      return h('li', {}, pairLink(one.document, other.document, t('overview.echo.between', { one: one.name, other: other.name })), ' ',
        h('span', { class: 'minor' }, t('overview.echo.alike', { kind: term('echo-kind', row.kind), novelty: number(row.novelty) })));
    })));
}

function shown(all) {
  // The strongest for which a way from text to text is claimed; else the strongest of all.
  const row = all.find((each) => each.descent.includes('-from-')) ?? all[0];
  const [one, other] = sides(row);
  const [left, right] = compared(one.quote, other.quote);
  return h('div', {},
    h('div', { class: 'twofold' }, side(one, left), side(other, right)),
    h('p', {}, h('strong', {}, later(row))),
    h('p', { class: 'minor' }, t('overview.echo.alike', { kind: term('echo-kind', row.kind), novelty: number(row.novelty) }), ' ',
      t('overview.echo.ground', { ground: meaning('descent-ground', row.ground) || row.ground })),
    h('p', {}, pairLink(one.document, other.document, t('overview.echo.pair')),
      row.order !== 'unknown' && [' · ', h('a', { href: addressOfDirective(one.document) }, t('overview.echo.more'))]),
    all.length > 1 && others(all.filter((each) => each !== row)));
}

/** Resolves to a part with one strong echo. */
export async function echo() {
  const strong = await rows('strongest-echoes', QUESTIONS[0]);
  return part({
    heading: t('overview.echo'),
    question: { name: 'strongest-echoes', params: QUESTIONS[strong.rows.length > 0 ? 0 : 1] },
    empty: t('overview.echo.empty'),
    show: (answer) => shown(answer.rows),
  });
}
