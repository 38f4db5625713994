// Headings of a text, as official documents number them. They are told by their numbers: nothing else in a plain text shows them.

const NUMBER = '[一二三四五六七八九十百零〇]+';
const LEVELS = [
  new RegExp(`^第${NUMBER}[章篇编部]`),
  new RegExp(`^(第${NUMBER}节|${NUMBER}、)`),
  new RegExp(`^[（(]${NUMBER}[)）]`),
];
const LONGEST = 44; // characters; a longer line is a sentence that happens to begin with a number

/** Which level of heading a paragraph is, from 0; nothing when it is none. */
export function levelOf(text) {
  const line = text.trim();
  if (line.length > LONGEST || /[。；;，,：:]$/.test(line) || line.includes('。')) {
    return undefined;
  }
  const level = LEVELS.findIndex((each) => each.test(line));
  return level < 0 ? undefined : level;
}

/** Gives a function from levels to tags, such that the levels that occur follow each other from `h3` down. */
export function tags(levels) {
  const own = [...new Set(levels)].sort((a, b) => a - b);
  return (level) => `h${3 + own.indexOf(level)}`;
}
