// What the server says stands where in a text, with places as strings here count them.

import { layerOf, roleOf } from './layers.js';
import { points } from './points.js';
import { t } from './words.js';

const LONGEST = 80; // characters of what was removed that are told

/**
 * Of an answer of `documentText`: `{ source, spans, count }`, `spans` in units, `count` turning places of the one kind into the other.
 * What has no extent gets the character behind it, else nobody would see it.
 */
export function spansOf(answer) {
  const count = points(answer.text);
  const spans = answer.spans.map((span) => {
    const start = count.toUnit(span.start);
    const end = count.toUnit(span.end);
    return { ...span, start, end: span.kind === 'repair' ? end : Math.max(end, start + 1), was: answer.text.slice(start, end) };
  });
  return { source: answer.text, spans, count };
}

/** Line ends are seen. */
function visible(text) {
  return text.replace(/\r?\n/g, '↵');
}

/** What a span is called, without markup. */
export function nameOf(span) {
  if (span.kind === 'repair') {
    const was = visible(span.was.slice(0, LONGEST));
    return `${roleOf(span)} ${span.label ? t('mark.was', { was, now: visible(span.label) }) : t('mark.removed', { text: was })}`;
  }
  const role = roleOf(span);
  const name = span.kind === 'echo' ? [t('mark.echo'), span.label].filter(Boolean).join(' · ') : span.label ?? span.was;
  return role ? `${name}（${role}）` : name;
}

/** One line for each thing that stands at a place. */
export function titleOf(spans) {
  const lines = spans.filter((span) => span.kind !== 'target')
    .map((span) => t('mark.title', { layer: t(`layer.${layerOf(span)}`), name: nameOf(span) }));
  return [...new Set(lines)].slice(0, 12).join('\n');
}
