// Two wordings of one passage, side by side: what differs is marked by character, what is formula is dimmed.

import { cutter } from './cut.js';
import { differences } from './diff.js';
import { h } from '../dom.js';

/**
 * One side: `parts` as `differences` gives them, `formulas` spans within the quote. What differs is `ins` or `del` to those who do not see
 * the shade.
 */
function side(parts, formulas, tag) {
  const cut = cutter(formulas);
  let at = 0;
  return parts.flatMap(({ text, differs }) => {
    const from = at;
    at += text.length;
    const nodes = cut(from, at).map(({ start, end, spans }) => {
      const words = text.slice(start - from, end - from);
      return spans.length > 0 ? h('span', { class: 'dimmed' }, words) : words;
    });
    return differs ? [h(tag, { class: 'differs' }, nodes)] : nodes;
  });
}

/** Spans of a text as spans of a quote that begins at `start` of it. */
export function withinQuote(spans, start, length) {
  return spans.filter((span) => span.start < start + length && span.end > start)
    .map((span) => ({ start: Math.max(0, span.start - start), end: Math.min(length, span.end - start) }));
}

/** The two quotes as a pair of blocks `[one, other]`. `formulas` and `otherFormulas` are spans in units of the quotes. */
export function compared(one, other, { formulas = [], otherFormulas = [] } = {}) {
  const [left, right] = differences(one, other);
  return [
    h('blockquote', { class: 'wording', lang: 'zh' }, side(left, formulas, 'del')),
    h('blockquote', { class: 'wording', lang: 'zh' }, side(right, otherFormulas, 'ins')),
  ];
}
