// What stands in the same documents as a wording: drawn as a network, and as the table that it is drawn from.

import { addressOfThing, open } from '../app/address.js';
import { network } from '../chart/network.js';
import { number, phrases, term } from '../text/words.js';
import { h } from '../ui/dom.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { thing } from '../ui/thing.js';
import words from './wording.words.js';

const t = phrases(words);
const DRAWN = 16; // companions: more cannot be told apart

/** How much more often both stand together than they would if they had nothing to do with each other. */
function attraction(row) {
  return (row.documents_both * row.documents_held) / (row.documents_wording * row.documents_companion);
}

function drawing(rows, name, heading) {
  const nodes = [{ id: rows[0].used, name, size: rows[0].documents_wording },
    ...rows.map((row) => ({ id: row.companion, name: row.label, size: row.documents_both, href: addressOfThing(row.companion) }))];
  const links = rows.map((row) => ({
    from: row.used, to: row.companion, weight: attraction(row),
    title: t('wording.companions.edge', { label: row.label, both: number(row.documents_both), factor: number(attraction(row)) }),
  }));
  return network(nodes, links, { caption: heading, open });
}

/** Companions that more documents have in common than chance would have come first. */
export function companions(name) {
  const heading = t('wording.companions');
  return part({
    heading,
    lead: h('p', { class: 'minor' }, t('wording.companions.lead')),
    question: { name: 'companions', params: { wording: name } },
    empty: t('wording.companions.none'),
    show: async ({ rows }) => {
      const sorted = [...rows].sort((a, b) => b.documents_both * Math.log2(1 + attraction(b)) - a.documents_both * Math.log2(1 + attraction(a)));
      return h('div', {},
        await drawing(sorted.slice(0, DRAWN), name, heading),
        h('p', { class: 'minor' }, sorted.length > DRAWN ? t('wording.companions.drawn', { drawn: number(DRAWN), all: number(sorted.length) }) : ''),
        table(sorted, [
          { key: 'label', head: t('wording.companion'), cell: (row) => thing(row.companion, row.label) },
          { key: 'kind', head: t('wording.kind'), sort: (row) => term('slogan-kind', row.kind), cell: (row) => [term('slogan-kind', row.kind), !row.known && h('span', { class: 'minor' }, ` ${t('wording.candidate')}`)] },
          { key: 'documents_both', head: t('wording.companions.both'), number: true, cell: (row) => t('wording.of', { some: number(row.documents_both), all: number(row.documents_wording) }) },
          { key: 'documents_companion', head: t('wording.companions.elsewhere'), number: true },
          { key: 'factor', head: t('wording.companions.factor'), number: true, sort: attraction, cell: (row) => t('wording.times-more', { factor: number(Math.round(attraction(row) * 10) / 10) }) },
        ], { caption: heading, page: 15 }));
    },
  });
}
