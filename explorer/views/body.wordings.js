// What a body says: its fixed wordings, and which directives it took up.

import { lag, meaning, number, phrases, term } from '../text/words.js';
import { choices, counted } from '../ui/choose.js';
import { h } from '../ui/dom.js';
import { uptake } from '../ui/held.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { thing, when } from '../ui/thing.js';
import { VALUES } from '../ui/uptake.js';
import words from './body.words.js';

const t = phrases(words);

/** The fixed wordings it uses. */
export function wordings(name) {
  const heading = t('body.wordings');
  return part({
    heading,
    question: { name: 'wordings-of-one-body', params: { body: name } },
    show: ({ rows }) => table(rows, [
      { key: 'label', head: t('body.wording'), cell: (row) => thing(row.wording, row.label) },
      { key: 'kind', head: t('body.wording.kind'), sort: (row) => term('slogan-kind', row.kind), cell: (row) => [term('slogan-kind', row.kind), !row.known && h('span', { class: 'minor' }, ` ${t('body.wording.candidate')}`)] },
      { key: 'mentions', head: t('body.wording.mentions'), number: true },
      { key: 'documents', head: t('body.wording.documents'), number: true, cell: (row) => t('body.wording.of', { some: number(row.documents), all: number(row.of_documents) }) },
      { key: 'since_earliest', head: t('body.wording.since'), cell: (row) => when(row.since_earliest, row.since_latest) },
    ], { caption: heading, page: 20 }),
  });
}

/** How it took up the directives that are named most. */
export function uptakes(iri, chosen) {
  const heading = t('body.uptake');
  return part({
    heading,
    question: { name: 'uptake-matrix' },
    empty: t('body.uptake.none'),
    show: ({ rows }) => {
      const own = rows.filter((row) => row.body === iri);
      const shown = own.filter((row) => !chosen || row.uptake === chosen).sort((a, b) => VALUES.indexOf(a.uptake) - VALUES.indexOf(b.uptake) || b.named_by - a.named_by);
      const options = counted(own, 'uptake', uptake).sort((a, b) => VALUES.indexOf(a.value) - VALUES.indexOf(b.value));
      return own.length > 0 && h('div', {},
        choices({ label: t('body.uptake.value'), name: 'uptake', chosen, options: options.map((each) => ({ ...each, title: meaning('uptake', each.value) })) }),
        table(shown, [
          { key: 'label', head: t('body.uptake.directive'), class: 'wide', cell: (row) => thing(row.directive, row.label) },
          { key: 'uptake', head: t('body.uptake.value'), sort: (row) => VALUES.indexOf(row.uptake), cell: (row) => uptake(row.uptake) },
          { key: 'because', head: t('body.uptake.because'), sort: (row) => term('uptake-because', row.because), cell: (row) => row.because && h('span', { title: meaning('uptake-because', row.because) }, term('uptake-because', row.because)) },
          { key: 'lag_min', head: t('body.lag'), cell: (row) => lag(row.lag_min, row.lag_max) },
          { key: 'named_by', head: t('body.uptake.named-by'), number: true },
        ], { caption: heading, page: 15 }));
    },
  });
}
