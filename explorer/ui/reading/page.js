// A text as it is read: paragraphs, cut so that everything that stands in them can be marked, and the way between places of the source
// and what is shown. Places here are units of the source text.

import { h } from '../dom.js';
import { cutter } from './cut.js';
import { levelOf, tags } from './headings.js';
import { layerOf } from './layers.js';
import { paragraphs } from './runs.js';
import { titleOf } from './spans.js';
import { t } from './words.js';

const SAMPLE = /.{1,12}/gu; // stretches of a line that are looked up in the cleaned text
const DEEP = [1, 3, 8]; // as many documents at least, for each depth of an echo's colour

function depth(spans) {
  const others = new Set(spans.filter((span) => span.kind === 'echo').map((span) => span.denotes)).size;
  return others === 0 ? '' : ` deep-${DEEP.filter((least) => others >= least).length}`;
}

/** Where on the screen a node is shown. */
function box(node) {
  const range = document.createRange();
  range.selectNode(node);
  return range.getBoundingClientRect();
}

function classOf(spans) {
  return [...new Set(spans.map((span) => `in-${layerOf(span)}`))].join(' ') + depth(spans);
}

/**
 * Tells whether a line is mostly missing in the cleaned text. Lines that tell of the text without being part of it (its source, its
 * reporter) are set aside by cleaning, which counts as no repair.
 */
function setAsideFrom(cleaned) {
  const left = cleaned.replace(/\s+/g, '');
  return ({ text }) => {
    const samples = text.replace(/\s+/g, '').match(SAMPLE) ?? [];
    return left !== '' && 2 * samples.filter((sample) => left.includes(sample)).length < samples.length;
  };
}

/**
 * The text of a document: `source`, `spans` of what stands in it, and its `cleaned` text if that is known. The answer has the element
 * `node`, the `headings` as `{ level, text, start, end }`, and
 *
 * - `cover(from, to)`: the pieces `{ start, end, node }` that show a stretch, `elementAt(unit)`: what shows a place,
 * - `put(unit, node)`: puts a node behind the place `unit`,
 * - `spansAt(element)`: what stands where an element is shown,
 * - `unitOf(node, offset)`: the place of the source that an end of a selection is at; nothing outside.
 */
export function page(source, spans, { cleaned = '', isCleaned = true, target = null } = {}) {
  const repairs = spans.filter((span) => span.kind === 'repair');
  const marks = spans.filter((span) => span.kind !== 'repair');
  const cut = cutter(target ? [...marks, { ...target, kind: 'target' }] : marks);
  const pieces = [];
  const known = new WeakMap(); // what stands where, by element
  const texts = new WeakMap(); // pieces by text node

  function piece(start, end, text, found, className) {
    const words = document.createTextNode(text);
    const node = found.length > 0 || className ? h('span', { class: `${classOf(found)} ${className ?? ''}`.trim() }, words) : words;
    const made = { start, end, node };
    pieces.push(made);
    texts.set(words, made);
    if (node !== words) {
      known.set(node, found);
    }
    return node;
  }

  function removed(run) {
    const node = piece(run.start, run.end, '', [run.repair], 'removed-here');
    node.title = titleOf([run.repair]);
    return node;
  }

  function shown(run) {
    if (isCleaned && run.repair) {
      const found = cut(run.start, run.end).flatMap((each) => each.spans);
      return run.text ? piece(run.start, run.end, run.text, [run.repair, ...new Set(found)], 'replaced') : removed(run);
    }
    const repaired = run.repair ? [run.repair] : [];
    return cut(run.start, run.end).map((each) => piece(each.start, each.end,
      run.text.slice(each.start - run.start, each.end - run.start), [...repaired, ...each.spans], run.repair && 'repaired'));
  }

  const lines = paragraphs(source, repairs, isCleaned).map((runs) => {
    const text = runs.map((run) => run.text).join('');
    return { runs, text, level: levelOf(text), start: runs[0]?.start, end: runs[runs.length - 1]?.end };
  });
  const headings = lines.filter((line) => line.level !== undefined);
  const isSetAside = setAsideFrom(isCleaned ? cleaned : '');
  const tagOf = tags(headings.map((line) => line.level));
  const node = h('div', { class: isCleaned ? 'page' : 'page as-source', lang: 'zh' }, lines.map((line) => {
    if (isCleaned && !line.text.trim()) {
      const characters = line.runs.reduce((sum, run) => sum + run.end - run.start, 0);
      return h('p', { class: 'gap' }, line.runs.map(shown), h('span', { class: 'note' }, t('mark.removed-long', { characters })));
    }
    return line.level === undefined
      ? h('p', { class: isSetAside(line) && 'set-aside' }, line.runs.map(shown))
      : h(tagOf(line.level), {}, line.runs.map(shown));
  }));

  /** The index of the first piece that ends behind `unit`. */
  function first(unit) {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (pieces[middle].end <= unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  function cover(from, to) {
    const found = [];
    for (let at = first(from); at < pieces.length && pieces[at].start < to; at += 1) {
      found.push(pieces[at]);
    }
    return found;
  }

  function elementAt(unit) {
    const found = (pieces[first(unit)] ?? pieces[pieces.length - 1])?.node;
    return found?.nodeType === Node.TEXT_NODE ? found.parentElement : found;
  }

  node.addEventListener('mouseover', ({ target: over }) => {
    if (known.has(over) && !over.title) {
      over.title = titleOf(known.get(over));
    }
  });

  return {
    node,
    headings,
    cover,
    elementAt,
    placeOf: (element) => texts.get(element.firstChild)?.start,
    /** Brings a place into sight: in the upper part of the window, if not elsewhere; the lower one may be taken by a drawer. */
    scrollTo: (unit, at = window.innerHeight / 4) => {
      const element = elementAt(unit);
      if (element) {
        window.scrollBy({ top: element.getBoundingClientRect().top - at, behavior: 'instant' });
      }
    },
    /** The first place that is in sight. */
    top: () => pieces.find(({ node: each }) => box(each).bottom > 0)?.start ?? 0,
    put: (unit, what) => (pieces[first(unit - 1)] ?? pieces[pieces.length - 1])?.node.after(what),
    spansAt: (element) => known.get(element) ?? [],
    unitOf: (where, offset) => {
      const found = texts.get(where);
      if (!found) {
        return undefined;
      }
      const isWhole = where.data.length !== found.end - found.start;
      return isWhole ? (offset === 0 ? found.start : found.end) : found.start + offset;
    },
  };
}
