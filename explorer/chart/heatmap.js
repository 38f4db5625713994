// A table whose cells are shaded: rows and columns have names, a cell has a class or a depth, and text in it.

import { h } from '../ui/dom.js';

/**
 * `rows` are `{ head, group, cells }`, `columns` `{ head, title }`. A cell is `{ text, kind, depth, title, href }` or nothing: `kind` is a
 * class of the style sheet, `depth` from 0 to 1 shades it. Rows with the same `group` stand under its name.
 */
export function heatmap(rows, columns, { caption, corner = '' }) {
  let group;
  const body = [];
  for (const row of rows) {
    if (row.group !== undefined && row.group !== group) {
      group = row.group;
      body.push(h('tr', { class: 'group' }, h('th', { scope: 'rowgroup', colspan: columns.length + 1 }, group)));
    }
    body.push(h('tr', {}, h('th', { scope: 'row' }, row.head), row.cells.map(cell)));
  }
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    h('table', { class: 'heatmap' },
      h('caption', { class: 'hidden' }, caption),
      h('thead', {}, h('tr', {}, h('td', {}, corner), columns.map((column) =>
        h('th', { scope: 'col', title: column.title }, h('div', { class: 'slanted' }, column.head))))),
      h('tbody', {}, body)));
}

function cell(found) {
  if (!found) {
    return h('td', { class: 'none' });
  }
  const text = found.text ?? '';
  return h('td', {
    class: `${found.kind ?? ''}${found.depth === undefined ? '' : ' shaded'}`,
    style: found.depth === undefined ? undefined : { '--depth': String(found.depth) },
    title: found.title,
  }, found.href ? h('a', { href: found.href, 'aria-label': found.title }, text || '\u00a0') : text);
}

/** What the shades mean: `[kind, text, title]` each. */
export function legend(entries) {
  return h('ul', { class: 'legend' }, entries.map(([kind, text, title]) => h('li', { title }, h('span', { class: `swatch ${kind}` }), ' ', text)));
}
