// With whom a body shares wording. Three questions that must not be taken for one: how much is shared, whose text is the later one,
// and of what it can be claimed that the one took it from the other.

import { bars } from '../chart/bars.js';
import { rows as asked } from '../ask/endpoint.js';
import { lag, number, phrases } from '../text/words.js';
import { h } from '../ui/dom.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { pairLink, thing } from '../ui/thing.js';
import words from './body.words.js';

const t = phrases(words);
const MOST = 12; // bodies that are drawn before the rest unfolds
const PAGE = 10;

/** The rows of bodies that share with `iri`, seen from it. */
function seenFrom(iri, rows) {
  return rows.filter((row) => row.other && (row.body === iri || row.other === iri)).map((row) => (row.body === iri ? row : {
    ...row, other: row.body, other_name: row.name, other_code: row.code, other_characters: row.characters, characters: row.other_characters,
  }));
}

function bar(row) {
  return {
    label: thing(row.other, row.other_name),
    value: row.passages,
    share: row.order_known,
    note: [t('body.sharing.novelty', { novelty: number(row.novelty) }), row.order_unknown > 0 && t('body.sharing.unknown', { unknown: number(row.order_unknown) })],
  };
}

/** How many passages are shared with whom; dark is what has an order. */
export function sharing(iri, name) {
  const heading = t('body.sharing');
  return part({
    heading,
    lead: h('p', { class: 'minor' }, t('body.sharing.lead', { name })),
    question: { name: 'shared-wording-between-bodies' },
    empty: t('body.sharing.none'),
    show: ({ rows }) => {
      const items = seenFrom(iri, rows).sort((a, b) => b.passages - a.passages).map(bar);
      return items.length > 0 && h('div', {},
        bars(items.slice(0, MOST), { caption: heading }),
        items.length > MOST && h('details', {},
          h('summary', {}, t('body.sharing.others', { number: number(items.length - MOST) })), bars(items.slice(MOST), { caption: heading })));
    },
  });
}

/** Pairs of documents as seen from the body called `name`: in each its document, the other, and which is later. */
function pairs(rows, name) {
  return rows.filter((row) => row.name === name || row.other_name === name).map((row) => {
    const first = row.name === name; // the first of a pair with an order is the earlier one
    return {
      ...row,
      own: first ? row.one : row.other,
      ownTitle: first ? row.title : row.other_title,
      others: first ? row.other : row.one,
      othersTitle: first ? row.other_title : row.title,
      othersName: first ? row.other_name : row.name,
      side: row.order === 'unknown' ? 'unknown' : (first ? 'before' : 'after'),
    };
  }).sort((a, b) => b.novelty - a.novelty);
}

function pairTable(rows, caption, voices) {
  return table(rows, [
    { key: 'othersName', head: t('body.other'), cell: (row) => thing(voices.get(row.othersName), row.othersName) },
    { key: 'othersTitle', head: t('body.other-document'), class: 'wide', cell: (row) => pairLink(row.own, row.others, row.othersTitle) },
    { key: 'lag_min', head: t('body.lag'), cell: (row) => lag(row.lag_min, row.lag_max) || t('body.order.unknown') },
    { key: 'passages', head: t('body.passages'), number: true },
    { key: 'novelty', head: t('body.novelty'), number: true },
    { key: 'ownTitle', head: t('body.own-document'), class: 'wide' },
  ], { caption, page: PAGE });
}

/** Document by document: which of the two is later, and a way to both texts. `documents` are all that are held. */
export function order(name, documents) {
  const voices = new Map(documents.map((row) => [row.name, row.voice]));
  return part({
    heading: t('body.order'),
    lead: h('p', { class: 'minor' }, t('body.order.lead')),
    question: { name: 'echo-lag' },
    empty: t('body.sharing.none'),
    show: ({ rows }) => {
      const all = pairs(rows, name);
      const sides = ['after', 'before', 'unknown'].map((side) => [side, all.filter((row) => row.side === side)]);
      return all.length > 0 && h('div', {}, sides.filter(([, found]) => found.length > 0).map(([side, found]) => {
        const title = t(`body.order.${side}.title`, { number: number(found.length) });
        return [h('h3', {}, title), pairTable(found, title, voices)];
      }));
    },
  });
}

function claimTable(rows, side, caption, all) {
  const both = (row) => all.filter((pair) => pair.othersName === (side === 'giver' ? row.giver_name : row.name));
  return [h('h3', {}, caption), table(rows, [
    { key: side === 'giver' ? 'giver_name' : 'name', head: t('body.other'), cell: (row) => (side === 'giver' ? thing(row.giver, row.giver_name) : thing(row.taker, row.name)) },
    { key: 'passages', head: t('body.claims.passages'), number: true },
    { key: 'of_passages', head: t('body.claims.of'), number: true },
    { key: 'novelty', head: t('body.novelty'), number: true },
    { key: 'lag_min', head: t('body.lag'), cell: (row) => lag(row.lag_min, row.lag_max) },
    { key: 'pairs', head: t('body.claims.read'), class: 'wide', sort: (row) => both(row).length, cell: (row) => both(row).map((pair) => h('div', {}, pairLink(pair.own, pair.others, pair.othersTitle))) },
  ], { caption, page: PAGE })];
}

/** What can be claimed: rarely much, which is said. */
export function claims(iri, name) {
  return part({
    heading: t('body.claims'),
    question: { name: 'who-echoed-whom' },
    empty: t('body.claims.none', { name }),
    show: async ({ rows }) => {
      const all = pairs((await asked('echo-lag')).rows, name); // the answer that stands above
      const taken = rows.filter((row) => row.taker === iri);
      const given = rows.filter((row) => row.giver === iri);
      return taken.length + given.length > 0 && h('div', {},
        taken.length > 0 && claimTable(taken, 'giver', t('body.claims.taken'), all),
        given.length > 0 && claimTable(given, 'taker', t('body.claims.given'), all));
    },
  });
}
