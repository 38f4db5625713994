// What can be marked in a text: of each span that the server gives, which layer it belongs to.

import { term } from '../../text/words.js';
import { h } from '../dom.js';
import { t } from './words.js';

/** The layers in the order of their switches; each is a class `in-NAME` of the style sheet. */
export const LAYERS = ['echo', 'body', 'person', 'meeting', 'slogan', 'directive', 'task', 'formula', 'repair', 'finding'];

/** Those that are shown when the address says nothing. */
export const AT_FIRST = ['echo', 'finding'];

const OF_KIND = { body: 'body', class: 'body', person: 'person', meeting: 'meeting', slogan: 'slogan', directive: 'directive' };

/** Which layer a span belongs to; what is named without being known as one of these counts as a body. */
export function layerOf(span) {
  if (span.kind !== 'mention') {
    return span.kind;
  }
  const [, kind] = /\/id\/([^/]+)\//.exec(span.denotes ?? '') ?? [];
  return OF_KIND[kind] ?? 'body';
}

const SCHEMES = { mention: 'role', task: 'category', repair: 'repair-kind', finding: 'severity', echo: 'echo-kind' };

/** What the role of a span is called: a person's role, a task's field, what was wrong. */
export function roleOf(span) {
  const notation = (span.role ?? '').replace(/^.*\//, '');
  return notation && term(SCHEMES[span.kind], notation);
}

/** The layers that a list in the address names; all that are known when it says `all`. */
export function layersIn(text) {
  if (text === null) {
    return new Set(AT_FIRST);
  }
  return new Set(text.split(',').filter((layer) => LAYERS.includes(layer)));
}

/** Switches of the layers that occur, with how often each does; `changed(shown)` is called with the set of those that are on. */
export function switches(counts, shown, changed) {
  const own = new Set(shown);
  const buttons = LAYERS.filter((layer) => counts.get(layer)).map((layer) => {
    const button = h('button', {
      type: 'button', class: `layer in-${layer}`, 'aria-pressed': String(own.has(layer)), title: t(`layer.${layer}.hint`),
      onclick: () => {
        if (!own.delete(layer)) {
          own.add(layer);
        }
        button.setAttribute('aria-pressed', String(own.has(layer)));
        changed(own);
      },
    }, h('span', { class: 'sample' }, t(`layer.${layer}`)), ' ', h('small', {}, String(counts.get(layer))));
    return button;
  });
  return h('div', { class: 'layers', role: 'group', 'aria-label': t('layers') }, buttons);
}

/** Makes the layers of `shown` visible in `place`. */
export function reveal(place, shown) {
  for (const layer of LAYERS) {
    place.classList.toggle(`shows-${layer}`, shown.has(layer));
  }
}
