// What stands beside every view: the query behind it, its rows as CSV, and the same question for other programs.

import { absolute, queryAddress } from '../ask/endpoint.js';
import { addressOf } from '../app/address.js';
import { t } from '../text/words.js';
import { h } from './dom.js';

function quoted(text) {
  return JSON.stringify(text);
}

/** The same question as other programs ask it. */
const PROGRAMS = [
  ['behind.pandas', (csv) => `import pandas as pd\n\nrows = pd.read_csv(${quoted(csv)})\n`],
  ['behind.r', (csv) => `rows <- read.csv(${quoted(csv)}, encoding = "UTF-8")\n`],
  ['behind.powerquery', (csv) =>
    `let\n    Source = Csv.Document(Web.Contents(${quoted(csv).replaceAll('\\"', '""')}), [Encoding = 65001]),\n`
    + '    Rows = Table.PromoteHeaders(Source)\nin\n    Rows\n'],
  ['behind.curl', (csv) => `curl -s '${csv.replaceAll("'", "%27")}'\n`],
  ['behind.grafana', (csv, name) => `${JSON.stringify({
    title: name,
    type: 'table',
    datasource: { type: 'yesoreyeram-infinity-datasource' },
    targets: [{
      refId: 'A', type: 'csv', source: 'url', format: 'table', parser: 'backend', url: csv, url_options: { method: 'GET' },
    }],
  }, null, 2)}\n`],
];

async function copy(text, said) {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = t('behind.copied');
  } catch {
    // Without the right to the clipboard the text is shown to be copied by hand.
    said.replaceChildren(h('textarea', { readonly: true, rows: 6, 'aria-label': t('behind.copy') }, text));
  }
}

const EMPTY = '""'; // the empty text within an address of the explorer, where a parameter without a value is left out

/** The parameters of a question within an address that leads to it. */
function addressed(params) {
  return prefixed(Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value === '' ? EMPTY : value])));
}

/** The bar of one question: `question` is `{ name, params }`. */
export function behind({ name, params = {} }) {
  const csv = queryAddress(name, params, 'csv');
  const said = h('output', { class: 'said' });
  const buttons = PROGRAMS.map(([key, text]) =>
    h('button', { type: 'button', onclick: () => copy(text(absolute(csv), name), said) }, t(key)));
  return h('details', { class: 'behind' },
    h('summary', {}, t('behind.title')),
    h('p', {},
      h('a', { href: addressOf('sparql', { query: name, ...addressed(params) }) }, t('behind.sparql')), ' ',
      h('a', { href: addressOf('query', { name, ...addressed(params) }) }, t('behind.query')), ' ',
      h('a', { href: csv, download: `${name}.csv` }, 'CSV'), ' ',
      h('a', { href: queryAddress(name, { ...params, bom: 'true' }, 'csv'), download: `${name}.csv` }, t('behind.excel')), ' ',
      h('a', { href: queryAddress(name, params), target: '_blank', rel: 'noopener' }, 'JSON')),
    h('p', {}, t('behind.copy'), ' ', buttons),
    h('p', { class: 'address' }, h('code', {}, absolute(csv))),
    said);
}

/** Parameters of a query within an address of the explorer. */
export function prefixed(params) {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [`p.${name}`, value]));
}

/** The parameters of a query that an address of the explorer holds. */
export function unprefixed(params) {
  return Object.fromEntries([...params].filter(([name]) => name.startsWith('p.')).map(([name, value]) => [name.slice(2), value === EMPTY ? '' : value]));
}
