// Levels of administration from the top downwards, and bodies in that order.

import { term } from '../text/words.js';

const LEVELS = ['national', 'province', 'city', 'county', 'grassroots'];

/** Rows by their `level`, from the nation downwards: `[level, name, rows]` each; rows without a level stand last. */
export function byLevel(rows) {
  const others = rows.filter((row) => !LEVELS.includes(row.level));
  return [...LEVELS.map((level) => [level, term('level', level), rows.filter((row) => row.level === level)]), ['', '—', others]]
    .filter(([, , found]) => found.length > 0);
}

/** The level of a body by the code of its division (GB/T 2260): provinces end in four noughts, cities in two. */
export function levelOfCode(code) {
  if (!code) {
    return 'national';
  }
  return code.endsWith('0000') ? 'province' : (code.endsWith('00') ? 'city' : 'county');
}

/** Sorts rows that have the code of a division: the nation first, then as divisions are numbered. */
export function byCode(a, b) {
  return (a.code ?? '').localeCompare(b.code ?? '') || (a.name ?? '').localeCompare(b.name ?? '', 'zh');
}
