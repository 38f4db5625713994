// Many things over time in little room: what has a certain day is a dot on the others of about that day, what has none is a bar from its
// earliest to its latest day.

import { open } from '../app/address.js';
import { days, number } from '../text/words.js';
import { h } from '../ui/dom.js';
import { day, ticks } from './timeline.js';

const BINS = 72; // places for dots, side by side
const HEIGHT = 9; // of the tallest pile at most, in rem
const DOT = 0.75; // rem
const TALLEST = 36; // dots that are told apart; higher piles are drawn as columns
const MOST_BARS = 14;
const LATE = 0.7; // of the width: bars from there have their name on the left

function title(item) {
  return `${item.label} · ${days(item.earliest, item.latest)}`;
}

/** Dots are too small to be targets for all: a click on one is a short cut, the links are those of the table beside the drawing. */
function dot(item, left, level, unit) {
  return h('li', {
    class: 'dot', title: title(item), onclick: () => open(item.href), style: { '--at': `${left}%`, '--level': `${level * unit}rem` },
  });
}

function column(items, left, unit) {
  const first = items[0];
  const text = `${days(first.earliest, items.at(-1).latest)} · ${number(items.length)}`;
  return h('li', { class: 'column', title: text, style: { '--at': `${left}%`, '--level': `${items.length * unit}rem` } });
}

/** Items by the place in which their day falls. */
function piles(items, place) {
  const found = new Map();
  for (const item of items) {
    const bin = Math.min(BINS - 1, Math.floor(place(day(item.earliest)) * BINS));
    found.set(bin, [...(found.get(bin) ?? []), item]);
  }
  return [...found];
}

function bar(item, place, row) {
  const from = item.earliest ? place(day(item.earliest)) : 0;
  const to = item.latest ? place(day(item.latest)) : 1;
  return h('li', {
    class: `bar${item.latest ? '' : ' open'}${from > LATE ? ' late' : ''}`,
    style: { '--at': `${100 * from}%`, '--to': `${100 * (1 - to)}%`, '--row': String(row) },
  }, h('a', { href: item.href, title: title(item), 'aria-label': title(item) }, h('span', {}, item.short)));
}

/**
 * Draws `{ earliest, latest, label, short, href }`: days as text or empty, `short` is what stands on a bar. What has no day at all is left
 * to the table. Gives nothing when no day is known.
 */
export function calendar(items, { caption }) {
  const all = items.flatMap((item) => [day(item.earliest), day(item.latest)]).filter((each) => each !== null);
  if (all.length === 0) {
    return null;
  }
  const margin = Math.max(15, (Math.max(...all) - Math.min(...all)) / 25);
  const first = Math.min(...all) - margin;
  const last = Math.max(...all) + margin;
  const place = (at) => (at - first) / (last - first);
  const certain = items.filter((item) => item.earliest && item.earliest === item.latest);
  const others = items.filter((item) => (item.earliest || item.latest) && item.earliest !== item.latest).slice(0, MOST_BARS);
  const heaps = piles(certain, place);
  const tallest = Math.max(1, ...heaps.map(([, heap]) => heap.length));
  const unit = Math.min(DOT, HEIGHT / tallest);
  return h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption },
    h('div', { class: 'calendar', style: { '--heap': `${tallest * unit}rem`, '--bars': String(others.length) } },
      h('ul', { class: 'heaps', 'aria-hidden': 'true' }, heaps.map(([bin, heap]) => {
        const left = (100 * bin) / BINS;
        return tallest > TALLEST ? column(heap, left, unit) : heap.map((item, level) => dot(item, left, level, unit));
      })),
      h('div', { class: 'ticks', 'aria-hidden': 'true' }, ticks(first, last).map(([at, text]) =>
        h('span', { style: { '--at': `${100 * place(at)}%` } }, text))),
      h('ul', { class: 'bars-of-days' }, others.map((item, row) => bar(item, place, row)))));
}
