// Two documents side by side: which words they share, how these differ, and what may be said of who had them first.

import { addressOf, addressOfThing, note } from '../app/address.js';
import { documentText, rows } from '../ask/endpoint.js';
import { meaning, number, phrases, term } from '../text/words.js';
import { h } from '../ui/dom.js';
import { failure, message, part } from '../ui/part.js';
import { beginning, named } from '../ui/reading/brief.js';
import { compared, withinQuote } from '../ui/reading/compared.js';
import { descentInWords, descentTerm } from '../ui/reading/descent.js';
import { keys } from '../ui/reading/keys.js';
import { orderInWords } from '../ui/reading/order.js';
import { panes } from '../ui/reading/panes.js';
import { table } from '../ui/table.js';
import { documentLink, quote, thing, when } from '../ui/thing.js';
import words from './pair.words.js';

const t = phrases(words);
const HEAD = 30; // characters of a passage that tell it from others

function digits(iri) {
  return iri.replace(/^.*\//, '');
}

/** Who speaks in a document and when, as its row of `documents` has it. */
function card(letter, iri, row) {
  return h('section', { class: 'part document' },
    h('h2', {}, h('span', { class: 'letter' }, letter), ' ', documentLink(iri, row?.title)),
    row && h('p', {}, row.name && [thing(row.voice, row.name), ' · '], when(row.earliest, row.latest), ' ',
      h('span', { class: 'minor', title: meaning('date-basis', row.basis) }, t('pair.basis', { basis: term('date-basis', row.basis) })), ' · ',
      named('genre', row.genre)));
}

function order(one, other, held) {
  return part({
    heading: t('pair.order'), question: { name: 'echo-lag', params: { document: one } }, empty: t('pair.none'),
    show: (answer) => {
      const row = answer.rows.find((each) => [each.one, each.other].includes(other));
      return row && h('div', {},
        h('p', { class: 'claim' }, orderInWords(row, held.get(one), held.get(other))),
        h('p', { class: 'minor' }, t('pair.total', {
          passages: number(row.passages), novelty: number(row.novelty), longest: number(row.longest), characters: number(row.of_characters),
        })));
    },
  });
}

/** The letter of a document, with a link to where it has the passage. */
function heading(letter, iri, place) {
  return h('h3', {}, t(letter), ' ', place && h('small', {}, h('a', { href: addressOfThing(iri, place.address) }, t('pair.read'))));
}

/** The passages of both texts: one that is read, with its differences; both texts; and the list of all. */
function reading(found, texts, asked) {
  const numbers = new Map(found.map((row, index) => [row.echo, index + 1]));
  const place = h('div', { class: 'comparison', 'aria-live': 'polite' });
  const said = h('output', {});
  const room = h('div', { class: 'body', 'aria-busy': 'true' }, message(t('part.loading'), 'loading'));
  let both = null; // the texts come later than the passages
  let chosen = numbers.has(asked) ? numbers.get(asked) - 1 : 0;

  function choose(index) {
    chosen = Math.min(found.length - 1, Math.max(0, index));
    const row = found[chosen];
    const [left, right] = both?.places(row.echo) ?? [];
    const formulas = (side, text) => (side ? withinQuote(side.formulas, side.start, (text ?? '').length) : []);
    const [one, other] = compared(row.quote ?? '', row.other_quote ?? '', {
      formulas: formulas(left, row.quote), otherFormulas: formulas(right, row.other_quote),
    });
    said.textContent = t('pair.at', { number: chosen + 1, all: found.length });
    place.replaceChildren(h('div', { class: 'two' },
      h('div', {}, heading('pair.one', row.document, left), one), h('div', {}, heading('pair.other', row.other, right), other)),
    h('p', { class: 'minor' }, t('pair.legend')), ...descentInWords(row));
    both?.choose(row.echo);
    note({ echo: row.echo });
  }

  function go(row) {
    choose(numbers.get(row.echo) - 1);
    content.scrollIntoView();
  }

  const list = table(found, [
    { key: 'number', head: t('pair.list.number'), number: true, sort: (row) => numbers.get(row.echo),
      cell: (row) => h('button', { type: 'button', class: 'marker', onclick: () => go(row) }, String(numbers.get(row.echo))) },
    { key: 'quote', head: t('pair.list.words'), cell: (row) => quote(beginning(row.quote, HEAD)) },
    { key: 'novelty', head: t('pair.list.novelty'), number: true },
    { key: 'length', head: t('pair.list.length'), number: true },
    { key: 'kind', head: t('pair.list.kind'), cell: (row) => named('echo-kind', row.kind) },
    { key: 'descent', head: t('pair.list.descent'), cell: (row) => h('span', { title: meaning('descent', row.descent) }, descentTerm(row.descent)) },
    { key: 'ground', head: t('pair.list.ground'), cell: (row) => named('descent-ground', row.ground) },
  ], { caption: t('pair.list') });

  const content = h('div', {});
  content.append(
    h('div', { class: 'tools' },
      h('div', { class: 'steps' },
        h('button', { type: 'button', onclick: () => choose(chosen - 1) }, t('pair.before')), ' ', said, ' ',
        h('button', { type: 'button', onclick: () => choose(chosen + 1) }, t('pair.next'))),
      keys(content, [
        { keys: ['n', 'j'], says: t('pair.next'), does: () => choose(chosen + 1) },
        { keys: ['p', 'k'], says: t('pair.before'), does: () => choose(chosen - 1) },
      ])),
    place, room, h('h3', {}, t('pair.list')), list);
  choose(chosen);
  texts.then((answers) => {
    both = panes(answers, numbers, [t('pair.one'), t('pair.other')], (echo) => choose(numbers.get(echo) - 1));
    room.replaceChildren(both.node);
    requestAnimationFrame(() => choose(chosen)); // they can be scrolled only when they stand on the page
  }).catch((error) => room.replaceChildren(failure(error))).finally(() => room.setAttribute('aria-busy', 'false'));
  return content;
}

/** Shows the documents `one` and `other`, at the passage `echo`. */
export async function show(params) {
  const [one, other] = [params.get('one'), params.get('other')];
  if (!one || !other) {
    const documents = h('a', { href: addressOf('documents') }, t('view.documents'));
    return { title: t('pair.nothing'), content: [message(t('pair.nothing-hint')), h('p', {}, documents)] };
  }
  const texts = Promise.all([documentText(digits(one)), documentText(digits(other))]);
  texts.catch(() => {}); // where they are shown it is said why
  const held = new Map((await rows('documents').catch(() => ({ rows: [] }))).rows.map((row) => [row.document, row]));
  const name = (iri) => held.get(iri)?.name ?? held.get(iri)?.title ?? digits(iri);
  return {
    title: t('pair.title', { one: name(one), other: name(other) }),
    content: [
      h('div', { class: 'three' }, card(t('pair.one'), one, held.get(one)), card(t('pair.other'), other, held.get(other)), order(one, other, held)),
      part({
        heading: t('pair.passages'), lead: h('p', { class: 'minor' }, t('pair.lead')), empty: t('pair.none'),
        question: { name: 'strongest-echoes-of-two-documents', params: { first: one, second: other } },
        show: (answer) => {
          const found = answer.rows.filter((row) => row.echo);
          return found.length > 0 ? reading(found, texts, params.get('echo')) : null;
        },
      }),
    ],
  };
}
