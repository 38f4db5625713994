// How the tasks of each body are spread over the fields, as a heat map whose cells lead to the tasks.

import { addressOf } from '../app/address.js';
import { heatmap } from '../chart/heatmap.js';
import { meaning, number, phrases, term } from '../text/words.js';
import { h } from '../ui/dom.js';
import { byCode, byLevel, levelOfCode } from '../ui/levels.js';
import { thing } from '../ui/thing.js';
import words from './tasks.words.js';

const t = phrases(words);
const DARKEST = 0.5; // figures on it can still be read

/** Rows of `tasks-by-category` as a heat map: the shade is the rate per 1,000 characters, so that long texts do not win. */
export function fields(rows) {
  const held = rows.filter((row) => row.tasks > 0);
  const bodies = [...new Map(held.map((row) => [row.voice, { ...row, level: levelOfCode(row.code) }])).values()];
  const categories = [...new Set([...held].sort((a, b) => b.tasks - a.tasks).map((row) => row.category))];
  const cells = new Map(held.map((row) => [`${row.voice} ${row.category}`, row]));
  const most = Math.max(...held.map((row) => row.per_1000));
  const cell = (row) => row && {
    text: number(row.tasks),
    depth: (DARKEST * row.per_1000) / most,
    href: addressOf('tasks', { body: row.name, category: row.category }),
    title: t('tasks.cell', { body: row.name, field: term('category', row.category), tasks: number(row.tasks), rate: number(row.per_1000) }),
  };
  return h('div', {},
    heatmap(
      byLevel(bodies).flatMap(([, group, some]) => some.sort(byCode).map((body) => ({
        group, head: thing(body.voice, body.name), cells: categories.map((category) => cell(cells.get(`${body.voice} ${category}`))),
      }))),
      categories.map((category) => ({ head: h('a', { href: addressOf('tasks', { category }) }, term('category', category)), title: meaning('category', category) })),
      { caption: t('tasks.fields') },
    ),
    h('p', { class: 'minor' }, t('tasks.fields.note')));
}
