// Bars with their figures, as a table: whoever does not see the bars reads the numbers.

import { number } from '../text/words.js';
import { h } from '../ui/dom.js';

/**
 * A bar for each item. `items` are `{ label, value, note }`: `label` is a node or text, `note` stands behind the figure, and
 * `share` (of the same unit as `value`) is drawn darker within it when given.
 */
export function bars(items, { caption, unit = '' }) {
  const most = Math.max(1e-9, ...items.map((item) => item.value ?? 0));
  return h('table', { class: 'bars' },
    h('caption', { class: 'hidden' }, caption),
    h('tbody', {}, items.map((item) => h('tr', {},
      h('th', { scope: 'row' }, item.label),
      h('td', { class: 'bar' },
        h('span', { class: 'length', style: { '--length': `${(100 * (item.value ?? 0)) / most}%` } },
          item.share ? h('span', { class: 'share', style: { '--length': `${(100 * item.share) / (item.value || 1)}%` } }) : null)),
      h('td', { class: 'number' }, item.value === null || item.value === undefined ? '' : `${number(item.value)}${unit && ` ${unit}`}`),
      h('td', { class: 'minor' }, item.note ?? '')))));
}
