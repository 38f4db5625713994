// The provinces as tiles, each about where it lies. No outlines: a map of borders is not needed to see a spread, and none of clear
// licence is at hand.

import { h } from '../ui/dom.js';

/** Row and column of each province of GB/T 2260, as laid out for this project. */
export const PROVINCES = {
  23: [0, 8, '黑龙江'], 22: [1, 8, '吉林'], 21: [2, 8, '辽宁'], 65: [1, 0, '新疆'], 15: [1, 5, '内蒙古'], 11: [1, 6, '北京'],
  62: [2, 2, '甘肃'], 64: [2, 3, '宁夏'], 14: [2, 5, '山西'], 13: [2, 6, '河北'], 12: [2, 7, '天津'],
  54: [3, 0, '西藏'], 63: [3, 1, '青海'], 61: [3, 4, '陕西'], 41: [3, 5, '河南'], 37: [3, 7, '山东'],
  51: [4, 2, '四川'], 50: [4, 3, '重庆'], 42: [4, 4, '湖北'], 34: [4, 6, '安徽'], 32: [4, 7, '江苏'], 31: [4, 8, '上海'],
  53: [5, 1, '云南'], 52: [5, 3, '贵州'], 43: [5, 4, '湖南'], 36: [5, 6, '江西'], 33: [5, 7, '浙江'],
  45: [6, 3, '广西'], 44: [6, 5, '广东'], 35: [6, 7, '福建'], 71: [6, 8, '台湾'],
  46: [7, 3, '海南'], 82: [7, 4, '澳门'], 81: [7, 5, '香港'],
};

/** `cells` by the first two digits of a division's code: `{ text, kind, depth, title, href }`; what is missing is drawn by `otherwise`. */
export function tiles(cells, { caption, otherwise }) {
  return h('ul', { class: 'tiles', 'aria-label': caption }, Object.entries(PROVINCES)
    .sort(([, [row, column]], [, [otherRow, otherColumn]]) => row - otherRow || column - otherColumn)
    .map(([code, [row, column, name]]) => {
      const found = cells.get(code) ?? otherwise;
      const inner = [h('strong', {}, name), h('span', {}, found.text ?? '')];
      return h('li', {
        class: `tile ${found.kind ?? ''}${found.depth === undefined ? '' : ' shaded'}`,
        style: { 'grid-row': String(row + 1), 'grid-column': String(column + 1), ...(found.depth === undefined ? {} : { '--depth': String(found.depth) }) },
        title: found.title,
      }, found.href ? h('a', { href: found.href }, inner) : inner);
    }));
}
