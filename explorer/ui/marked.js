// Words that were looked for, marked where they stand in a text.

import { h } from './dom.js';

/** `text` with every place of `words` marked, as nodes. */
export function marked(text, words) {
  if (!words || !text) {
    return text ?? '';
  }
  const pieces = text.split(words);
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [h('mark', {}, words), piece]));
}
