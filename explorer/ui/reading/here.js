// What stands at the place of a text that was pressed: everything that is marked there, however it overlaps.

import { h } from '../dom.js';
import { thing } from '../thing.js';
import { layerOf } from './layers.js';
import { nameOf } from './spans.js';
import { t } from './words.js';

function line(span) {
  const layer = layerOf(span);
  const isThing = span.kind === 'mention' || span.kind === 'formula';
  return h('li', {},
    h('span', { class: `layer-name in-${layer}` }, t(`layer.${layer}`)), ' ',
    isThing ? thing(span.denotes, nameOf(span)) : nameOf(span),
    span.kind === 'task' && span.denotes ? [' · ', thing(span.denotes, t('here.actor'))] : null);
}

/** A region that tells what stands where; `tell(spans)` fills it. */
export function here() {
  const list = h('ul', {});
  const node = h('section', { class: 'here', 'aria-live': 'polite', hidden: true },
    h('h3', {}, t('here')),
    h('button', { type: 'button', class: 'close', onclick: () => { node.hidden = true; } }, t('keys.close')), list);
  return {
    node,
    tell(spans) {
      const told = new Map(spans.filter((span) => span.kind !== 'echo').map((span) => [`${layerOf(span)} ${nameOf(span)}`, span]));
      list.replaceChildren(...[...told.values()].map(line));
      node.hidden = told.size === 0;
    },
  };
}
