// Rows of any question as a table or a chart, by what the query's columns are called and typed. Views that know their question show it
// better; this is for the gallery, where any question may come.

import { bars } from '../chart/bars.js';
import { heatmap } from '../chart/heatmap.js';
import { network } from '../chart/network.js';
import { timeline } from '../chart/timeline.js';
import { addressOfThing, open } from '../app/address.js';
import { t } from '../text/words.js';
import { h } from './dom.js';
import { table } from './table.js';
import { thing } from './thing.js';

const OURS = 'https://w3id.org/huisheng/';
const MOST_BARS = 60;

function isOurs(value) {
  return typeof value === 'string' && value.startsWith(OURS);
}

/** The columns that hold the names of the things in column `key`, the likeliest first. */
function namesOf(key, keys) {
  const index = keys.indexOf(key);
  const behind = keys[index + 1];
  return [`${key}_name`, `${key}_title`, `${key}_label`, behind].filter((each) => keys.includes(each) && /(name|title|label)$/.test(each));
}

/** How a table shows these columns: a thing by its name, as a link to its view. */
export function columnsOf(columns, meanings = new Map()) {
  const keys = columns.map((column) => column.name);
  const shownElsewhere = new Set();
  const shown = columns.map((column) => {
    const name = column.type === 'iri' ? namesOf(column.name, keys)[0] : undefined;
    if (name) {
      shownElsewhere.add(name);
    }
    return {
      key: column.name,
      head: h('span', { title: meanings.get(column.name) }, column.name),
      number: column.type === 'integer' || column.type === 'decimal',
      sort: (row) => (name ? row[name] : row[column.name]),
      cell: (row) => {
        const value = row[column.name];
        if (value === null || value === undefined) {
          return '';
        }
        if (column.type === 'iri') {
          return isOurs(value) ? thing(value, (name && row[name]) || decodeURI(value.slice(OURS.length))) : value;
        }
        return typeof value === 'boolean' ? t(value ? 'yes' : 'no') : value;
      },
    };
  });
  return shown.filter((column) => !shownElsewhere.has(column.key));
}

function labelOf(row, columns) {
  const keys = columns.map((column) => column.name);
  const iri = columns.find((column) => column.type === 'iri');
  if (!iri) {
    return String(row[keys[0]] ?? '');
  }
  const name = namesOf(iri.name, keys)[0] ?? keys.find((key) => /(name|title|label)$/.test(key));
  return thing(row[iri.name], (name && row[name]) || undefined);
}

function firstNumber(columns) {
  return columns.find((column) => column.type === 'integer' || column.type === 'decimal');
}

/** A heat map wants two things and a value: the first and second IRI of a row, and its first number or short text. */
function asHeatmap({ rows, columns }, caption) {
  const [one, other] = columns.filter((column) => column.type === 'iri');
  const keys = columns.map((column) => column.name);
  const value = columns.find((column) => column.name === 'uptake')
    ?? columns.filter((column) => column.type === 'integer').find((column) => /^(documents|tasks|mentions|passages)$/.test(column.name))
    ?? firstNumber(columns);
  if (!one || !other || !value) {
    return null;
  }
  const nameOf = (column) => namesOf(column.name, keys)[0];
  const across = new Map(rows.map((row) => [row[other.name], row[nameOf(other)] ?? row[other.name]]));
  const down = new Map();
  for (const row of rows) {
    if (!down.has(row[one.name])) {
      down.set(row[one.name], { name: row[nameOf(one)] ?? row[one.name], cells: new Map() });
    }
    down.get(row[one.name]).cells.set(row[other.name], row[value.name]);
  }
  const most = Math.max(1, ...rows.map((row) => (typeof row[value.name] === 'number' ? row[value.name] : 0)));
  return heatmap(
    [...down].map(([iri, row]) => ({
      head: thing(iri, row.name),
      cells: [...across.keys()].map((key) => {
        const found = row.cells.get(key);
        if (found === undefined || found === null) {
          return null;
        }
        return typeof found === 'number' ? { text: String(found), depth: found / most } : { kind: found, text: '', title: found };
      }),
    })),
    [...across].map(([iri, name]) => ({ head: thing(iri, name), title: name })),
    { caption });
}

function asNetwork({ rows, columns }, caption) {
  const [one, other] = columns.filter((column) => column.type === 'iri').filter((column) =>
    rows.some((row) => isOurs(row[column.name])));
  const weight = columns.find((column) => column.name === 'passages') ?? firstNumber(columns);
  if (!one || !other) {
    return null;
  }
  const keys = columns.map((column) => column.name);
  const nodes = new Map();
  const add = (iri, name) => {
    const found = nodes.get(iri) ?? { id: iri, name: name ?? iri, size: 0, href: isOurs(iri) ? addressOfThing(iri) : undefined };
    found.size += 1;
    nodes.set(iri, found);
  };
  const links = rows.filter((row) => row[one.name] && row[other.name]).map((row) => {
    add(row[one.name], row[namesOf(one.name, keys)[0]]);
    add(row[other.name], row[namesOf(other.name, keys)[0]]);
    return { from: row[one.name], to: row[other.name], weight: weight ? row[weight.name] : 1, title: weight ? `${weight.name}: ${row[weight.name]}` : '' };
  });
  return network([...nodes.values()], links, { caption, open });
}

/** Resolves to a chart as the query suggests, or to nothing when its rows make none. `answer` is `{ rows, columns }`. */
export async function chart(kind, answer, caption) {
  const { rows, columns } = answer;
  const has = (name) => columns.some((column) => column.name === name);
  if (kind === 'timeline' && has('earliest')) {
    return timeline(rows.slice(0, MOST_BARS).map((row) => ({ label: labelOf(row, columns), earliest: row.earliest, latest: row.latest })), { caption });
  }
  if (kind === 'bar' && firstNumber(columns)) {
    const value = firstNumber(columns);
    return bars(rows.slice(0, MOST_BARS).map((row) => ({ label: labelOf(row, columns), value: row[value.name] })), { caption, unit: value.unit ?? '' });
  }
  if (kind === 'heatmap') {
    return asHeatmap(answer, caption);
  }
  if (kind === 'network') {
    return asNetwork(answer, caption);
  }
  return null;
}

/** The table of an answer. */
export function rowsTable(answer, caption, meanings) {
  return table(answer.rows, columnsOf(answer.columns, meanings), { caption });
}
