// Rows as a table that can be sorted and paged. A column is `{ key, head, cell, sort, number }`: `cell(row)` gives a node or text, the
// value of `key` when left out; `sort(row)` what it is sorted by.

import { number, t } from '../text/words.js';
import { h } from './dom.js';

const PAGE = 50;

function value(column, row) {
  const found = column.sort ? column.sort(row) : row[column.key];
  return found === undefined ? null : found;
}

function compare(a, b) {
  if (a === null || b === null) {
    return (a === null) - (b === null); // what is not known stands last
  }
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh');
}

function cell(column, row) {
  const shown = column.cell ? column.cell(row) : row[column.key];
  const text = typeof shown === 'number' ? number(shown) : shown;
  return h('td', { class: column.number ? 'number' : column.class }, text ?? '');
}

/** A table of `rows`, under a caption for those who do not see it. */
export function table(rows, columns, { caption, page = PAGE } = {}) {
  let sorted = rows;
  let by = null;
  let down = false;
  let first = 0;
  const body = h('tbody', {});
  const pages = h('p', { class: 'pages' });
  const heads = columns.map((column, index) => h('th', { scope: 'col', class: column.number ? 'number' : undefined },
    h('button', { type: 'button', onclick: () => sortBy(index) }, column.head)));

  function draw() {
    body.replaceChildren(...sorted.slice(first, first + page).map((row) => h('tr', {}, columns.map((column) => cell(column, row)))));
    if (rows.length > page) {
      pages.replaceChildren(
        h('button', { type: 'button', disabled: first === 0, onclick: () => turn(-page) }, t('table.before')), ' ',
        t('table.rows', { first: number(first + 1), last: number(Math.min(first + page, rows.length)), all: number(rows.length) }), ' ',
        h('button', { type: 'button', disabled: first + page >= rows.length, onclick: () => turn(page) }, t('table.next')));
    }
  }

  function turn(by_) {
    first += by_;
    draw();
  }

  function sortBy(index) {
    down = by === index ? !down : Boolean(columns[index].number);
    by = index;
    const sign = down ? -1 : 1;
    const keyed = rows.map((row) => [value(columns[index], row), row]);
    keyed.sort(([a], [b]) => (a === null || b === null ? compare(a, b) : sign * compare(a, b)));
    sorted = keyed.map(([, row]) => row);
    heads.forEach((head, each) => head.setAttribute('aria-sort', each === index ? (down ? 'descending' : 'ascending') : 'none'));
    first = 0;
    draw();
  }

  draw();
  return h('div', {},
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
      h('table', {}, caption && h('caption', { class: 'hidden' }, caption), h('thead', {}, h('tr', {}, heads)), body)),
    pages);
}
