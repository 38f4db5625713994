// What happened when, as far as it is known: a certain day is a point, an uncertain one a bar from its earliest to its latest day.

import { days, t } from '../text/words.js';
import { h, s } from '../ui/dom.js';

const DAY = 86_400_000;
const ROW = 26;
const WIDTH = 1000; // of the drawing; it is scaled to the page

/** A day as a number, or nothing. */
export function day(text) {
  return text ? Date.parse(text.slice(0, 10)) / DAY : null;
}

/** Years, or months of a short time, as `[day, text]`. */
export function ticks(first, last) {
  const from = new Date(first * DAY);
  const months = (last - first) / 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => months / each <= 9) ?? 240;
  const found = [];
  for (let month = from.getUTCFullYear() * 12; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (at > last) {
      return found;
    }
    if (at >= first) {
      found.push([at, step >= 12 ? String(Math.floor(month / 12)) : `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`]);
    }
  }
}

/**
 * A line for each item: `{ earliest, latest, label, kind }`, days as text or empty, `label` a node or text. Open ends are drawn to the
 * edge with an arrow; items of which no day is known stand below and say so. `zero` (`{ day, label }`) is a line through all.
 */
export function timeline(items, { caption, zero = null }) {
  const dated = items.filter((item) => item.earliest || item.latest);
  const undated = items.filter((item) => !item.earliest && !item.latest);
  const all = [...dated.flatMap((item) => [day(item.earliest), day(item.latest)]), zero && day(zero.day)].filter((each) => each !== null && !Number.isNaN(each));
  if (all.length === 0) {
    return h('ul', {}, undated.map((item) => h('li', {}, item.label, ' ', h('span', { class: 'uncertain' }, t('date.unknown')))));
  }
  const margin = Math.max(10, (Math.max(...all) - Math.min(...all)) / 20);
  const first = Math.min(...all) - margin;
  const last = Math.max(...all) + margin;
  const x = (at) => ((at - first) / (last - first)) * WIDTH;

  const axis = s('svg', { viewBox: `0 0 ${WIDTH} 22`, class: 'axis', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    ticks(first, last).map(([at]) => s('line', { x1: x(at), x2: x(at), y1: 0, y2: 22 })));
  const names = h('div', { class: 'ticks', 'aria-hidden': 'true' }, ticks(first, last).map(([at, text]) =>
    h('span', { style: { '--at': `${x(at) / 10}%` } }, text)));

  function bar(item) {
    const from = day(item.earliest);
    const to = day(item.latest);
    const left = from === null ? 0 : x(from);
    const right = to === null ? WIDTH : x(to);
    const certain = from !== null && from === to;
    return s('svg', { viewBox: `0 0 ${WIDTH} ${ROW}`, preserveAspectRatio: 'none', class: `span ${item.kind ?? ''}`, 'aria-hidden': 'true' },
      ticks(first, last).map(([at]) => s('line', { class: 'grid', x1: x(at), x2: x(at), y1: 0, y2: ROW })),
      zero && s('line', { class: 'zero', x1: x(day(zero.day)), x2: x(day(zero.day)), y1: 0, y2: ROW }),
      certain
        ? s('rect', { class: 'point', x: left - 4, y: 6, width: 8, height: ROW - 12 })
        : s('rect', { class: 'interval', x: left, y: 9, width: Math.max(3, right - left), height: ROW - 18 }));
  }

  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    h('table', { class: 'timeline' },
      h('caption', { class: 'hidden' }, caption),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, h('span', { class: 'hidden' }, t('timeline.what'))),
        h('th', { scope: 'col', class: 'drawing' }, h('span', { class: 'hidden' }, caption), names, axis, zero && h('p', { class: 'minor' }, t('timeline.zero', { what: zero.label, day: zero.day }))),
        h('th', { scope: 'col' }, t('timeline.when')))),
      h('tbody', {},
        dated.map((item) => h('tr', {}, h('th', { scope: 'row' }, item.label), h('td', { class: 'drawing' }, bar(item)),
          h('td', { class: item.earliest && item.earliest === item.latest ? 'date' : 'date uncertain' }, days(item.earliest, item.latest), item.note && [' ', item.note]))),
        undated.map((item) => h('tr', {}, h('th', { scope: 'row' }, item.label), h('td', { class: 'drawing' }),
          h('td', { class: 'uncertain' }, t('date.unknown')))))));
}
