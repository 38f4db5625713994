// A draft with what the shelf has of its words: the draft itself, marked; passage by passage the documents; and the documents one by one.

import { addressOfThing } from '../../app/address.js';
import { number } from '../../text/words.js';
import { h } from '../dom.js';
import { table } from '../table.js';
import { documentLink, when } from '../thing.js';
import { named } from './brief.js';
import { compared } from './compared.js';
import { reveal } from './layers.js';
import * as marks from './marks.js';
import { page } from './page.js';
import { passages } from './passages.js';
import { points } from './points.js';

const DOCUMENTS = 'https://w3id.org/huisheng/id/doc/';
const FEW = 3; // stretches that a passage shows at first
const LONG = 300; // characters of a stretch that is folded
const WORDS = 60; // characters by which a place is found in the reader

/** The passages of an answer of `trace`, as rows of `places-elsewhere` would have them. */
function rowsOf(answer, draft) {
  const count = points(draft);
  return answer.passages.map(({ source, ...passage }) => ({
    ...passage, start: count.toUnit(passage.start), end: count.toUnit(passage.end),
    other: DOCUMENTS + source.document, other_title: source.title, other_name: source.voice,
    earliest: source.earliest, latest: source.latest, other_quote: source.quote,
  }));
}

/** Both wordings with their differences; one when there are none; folded when they are long. */
function both(row, t) {
  const [yours, theirs] = compared(row.quote, row.other_quote);
  const side = (label, words) => h('div', {}, h('small', {}, t(label)), words);
  const node = row.quote === row.other_quote
    ? side('trace.same', yours)
    : h('div', { class: 'two' }, side('trace.yours', yours), side('trace.theirs', theirs));
  const length = [...row.quote].length;
  return length > LONG ? h('details', {}, h('summary', {}, t('trace.long', { characters: number(length) })), node) : node;
}

function source(row, t) {
  const place = addressOfThing(row.other, { words: [...row.other_quote].slice(0, WORDS).join('') });
  return h('li', {},
    h('p', {}, row.other_name && [row.other_name, ' '], h('a', { href: place }, t('trace.source', { title: row.other_title })), ' ',
      when(row.earliest, row.latest), ' · ',
      h('span', { class: 'minor' }, named('echo-kind', row.kind), ' · ',
        t('trace.alike', { percent: number(Math.round(100 * row.similarity)), novelty: number(row.novelty) }))),
    both(row, t));
}

function card(passage, t, choose) {
  const rest = h('ul', {});
  const others = passage.all.slice(FEW);
  return h('li', { class: 'passage', dataset: { passage: passage.number } },
    h('button', { type: 'button', class: 'marker', 'aria-label': t('mark.passage', { number: passage.number }), onclick: () => choose(passage) },
      String(passage.number)),
    h('ul', {}, passage.all.slice(0, FEW).map((row) => source(row, t))),
    others.length > 0 && h('details', {
      ontoggle: () => rest.childElementCount === 0 && rest.append(...others.map((row) => source(row, t))),
    }, h('summary', {}, t('trace.rest', { stretches: number(others.length) })), rest));
}

function documents(rows, t) {
  const found = new Map();
  for (const row of rows) {
    const entry = found.get(row.other) ?? { ...row, passages: 0, weight: 0 };
    entry.passages += 1;
    entry.weight += row.novelty;
    found.set(row.other, entry);
  }
  return table([...found.values()].sort((a, b) => b.weight - a.weight), [
    { key: 'other_title', head: t('trace.sources.document'), cell: (row) => documentLink(row.other, row.other_title) },
    { key: 'other_name', head: t('trace.sources.voice') },
    { key: 'earliest', head: t('trace.sources.date'), cell: (row) => when(row.earliest, row.latest) },
    { key: 'passages', head: t('trace.sources.passages'), number: true },
    { key: 'weight', head: t('trace.sources.novelty'), number: true },
  ], { caption: t('trace.sources') });
}

/** What `answer` says of `draft`; nothing when it says that there is nothing. */
export function traced(answer, draft, t) {
  const rows = rowsOf(answer, draft);
  if (rows.length === 0) {
    return null;
  }
  const all = passages(rows);
  const spans = rows.map((row) => ({ ...row, kind: 'echo', denotes: row.other, label: row.other_title, role: row.kind }));
  const shown = page(draft, spans, { isCleaned: false });
  const paper = h('div', { class: 'paper' }, shown.node);
  reveal(paper, new Set(['echo']));

  function choose(passage) {
    marks.select(shown, passage);
    list.querySelectorAll('[aria-current]').forEach((each) => each.removeAttribute('aria-current'));
    const own = list.querySelector(`[data-passage="${passage.number}"]`);
    own.setAttribute('aria-current', 'true');
    own.scrollIntoView({ block: 'nearest' });
    shown.elementAt(passage.start).scrollIntoView({ block: 'nearest' });
  }

  const list = h('ol', { class: 'passages' }, all.map((passage) => card(passage, t, choose)));
  marks.number(shown, all, false, choose);
  paper.addEventListener('click', (event) => {
    const element = event.target.closest('span');
    const unit = element ? shown.placeOf(element) : -1;
    const [found] = all.filter((each) => each.start <= unit && unit < each.end).sort((a, b) => (a.end - a.start) - (b.end - b.start));
    if (found && document.getSelection().isCollapsed) {
      choose(found);
    }
  });
  return h('div', {},
    h('p', { class: 'claim' }, t('trace.found', {
      texts: number(answer.texts), passages: number(all.length), documents: number(new Set(rows.map((row) => row.other)).size),
    })),
    h('div', { class: 'traced' },
      h('div', { class: 'draft' }, paper),
      h('div', { class: 'found' }, h('p', { class: 'minor' }, t('trace.legend')), list)),
    h('h3', {}, t('trace.sources')), documents(rows, t));
}
