// Things with days: drawn over time when their days differ, else said line by line. Points at one place of an axis show nothing.

import { timeline } from '../chart/timeline.js';
import { h } from './dom.js';
import { when } from './thing.js';

/** `items` as for a timeline: `{ earliest, latest, label, note }`. */
export function dated(items, { caption }) {
  const sorted = [...items].sort((a, b) => (a.earliest ?? '~').localeCompare(b.earliest ?? '~'));
  const intervals = new Set(items.map((item) => `${item.earliest} ${item.latest}`));
  return intervals.size > 1 ? timeline(sorted, { caption })
    : h('ul', { class: 'plain' }, sorted.map((item) => h('li', {}, item.label, ' ', when(item.earliest, item.latest), item.note && [' ', item.note])));
}
