// What else can be asked about a document, opened when it is wanted: its tasks, its directives, who shares wording, what it names.

import { addressWith } from '../../app/address.js';
import { inLanguage } from '../../text/words.js';
import { h } from '../dom.js';
import { part } from '../part.js';
import { table } from '../table.js';
import { documentLink, pairLink, quote, thing } from '../thing.js';
import { named } from './brief.js';
import { layerOf } from './layers.js';
import { sharers } from './passages.js';
import { otherIs } from './order.js';
import { t } from './more.words.js';

/** A heading that asks its question when it is opened. */
function onDemand(heading, make) {
  const place = h('div', {});
  return h('details', {
    class: 'on-demand', ontoggle: () => place.childElementCount === 0 && place.append(make()),
  }, h('summary', {}, heading), place);
}

function placeLink(start, end, text) {
  return h('a', { href: addressWith({ start, end }) }, text);
}

function tasks(iri) {
  return part({
    heading: t('more.tasks'), question: { name: 'tasks-of-one-document', params: { document: iri } },
    show: ({ rows }) => table(rows, [
      { key: 'quote', head: t('more.tasks.words'), 
        cell: (row) => [placeLink(row.start, row.end, quote(row.quote)), row.section && h('div', { class: 'minor' }, row.section)] },
      { key: 'actor_name', head: t('more.tasks.actor'), cell: (row) => thing(row.actor, row.actor_name) },
      { key: 'category', head: t('more.tasks.category'), cell: (row) => named('category', row.category) },
      { key: 'deadline', head: t('more.tasks.deadline') },
      { key: 'origin', head: t('more.tasks.origin'), cell: (row) => named('task-origin', row.origin) },
    ], { caption: t('more.tasks') }),
  });
}

function directives(iri) {
  return part({
    heading: t('more.directives'), question: { name: 'directives-of-one-document', params: { document: iri } },
    show: ({ rows }) => table(rows, [
      { key: 'label', head: t('more.directives.name'), cell: (row) => thing(row.directive, row.label) },
      { key: 'relation', head: t('more.directives.relation'), cell: (row) => named('relation', row.relation) },
      { key: 'issuers', head: t('more.directives.issuers') },
      { key: 'mentions', head: t('more.directives.mentions'), number: true },
      { key: 'first', head: t('more.first'), number: true, cell: (row) => row.first !== null && placeLink(row.first, null, String(row.first)) },
    ], { caption: t('more.directives') }),
  });
}

function findings(iri) {
  return part({
    heading: t('more.findings'), question: { name: 'findings', params: {} },
    show: ({ rows }) => {
      const own = rows.filter((row) => row.document === iri);
      return own.length > 0 && table(own, [
        { key: 'severity', head: t('more.findings.severity'), cell: (row) => named('severity', row.severity) },
        { key: 'message', head: t('more.findings.message'), cell: (row) => inLanguage(row, 'message') ?? row.message },
        { key: 'remedy', head: t('more.findings.remedy'), cell: (row) => inLanguage(row, 'remedy') ?? row.remedy },
        { key: 'start', head: t('more.first'), number: true, cell: (row) => row.start !== null && placeLink(row.start, null, String(row.start)) },
      ], { caption: t('more.findings') });
    },
  });
}

function sharing(iri, places) {
  return table(sharers(places), [
    { key: 'title', head: t('more.sharers.document'), cell: (row) => documentLink(row.other, row.title) },
    { key: 'name', head: t('more.sharers.body'), cell: (row) => thing(row.voice, row.name) },
    { key: 'order', head: t('more.sharers.order'), sort: (row) => row.order, cell: otherIs },
    { key: 'passages', head: t('more.sharers.passages'), number: true },
    { key: 'novelty', head: t('more.sharers.novelty'), number: true },
    { key: 'other', head: t('more.sharers.pair'), cell: (row) => pairLink(iri, row.other, t('more.sharers.pair')) },
  ], { caption: t('more.sharers') });
}

function index(spans, count) {
  const found = new Map();
  for (const span of spans.filter((each) => each.kind === 'mention')) {
    const entry = found.get(span.denotes) ?? { iri: span.denotes, name: span.label ?? span.was, layer: layerOf(span), places: 0, first: span };
    entry.places += 1;
    found.set(span.denotes, entry);
  }
  return table([...found.values()].sort((a, b) => b.places - a.places), [
    { key: 'name', head: t('more.index.name'), cell: (row) => thing(row.iri, row.name) },
    { key: 'layer', head: t('more.index.layer'), cell: (row) => t(`layer.${row.layer}`) },
    { key: 'places', head: t('more.index.places'), number: true },
    { key: 'first', head: t('more.first'), number: true, sort: (row) => row.first.start,
      cell: (row) => placeLink(count.toPoint(row.first.start), count.toPoint(row.first.end), String(count.toPoint(row.first.start))) },
  ], { caption: t('more.index') });
}

/** What can be opened below a text. `places` resolves to its rows of `places-elsewhere`. */
export function more(iri, { spans, count }, places) {
  const shared = h('details', { class: 'on-demand' }, h('summary', {}, t('more.sharers')));
  places.then((rows) => (rows.length > 0 ? shared.append(sharing(iri, rows)) : shared.remove()));
  return [
    shared,
    onDemand(t('more.tasks'), () => tasks(iri)),
    onDemand(t('more.directives'), () => directives(iri)),
    onDemand(t('more.index'), () => index(spans, count)),
    spans.some((span) => span.kind === 'finding') ? onDemand(t('more.findings'), () => findings(iri)) : null,
  ].filter(Boolean);
}
