// Two texts side by side. A passage that is chosen is shown in both; pressing one in either text chooses it.

import { h } from '../dom.js';
import { reveal } from './layers.js';
import { page } from './page.js';
import { spansOf } from './spans.js';

const LAYERS = new Set(['echo', 'formula']);

/** One text, with the passages of `echoes` (numbers by identifier) marked; `press(echo)` is called with the one that is pressed. */
function pane(answer, echoes, label, press) {
  const { source, spans, count } = spansOf(answer);
  const own = spans.filter((span) => span.kind === 'repair' || span.kind === 'formula' || (span.kind === 'echo' && echoes.has(span.denotes)));
  const places = new Map();
  own.filter((span) => span.kind === 'echo').forEach((span) => places.set(span.denotes, [...(places.get(span.denotes) ?? []), span]));
  const shown = page(source, own, { cleaned: answer.cleaned });
  const node = h('div', { class: 'pane paper', role: 'region', 'aria-label': label, tabindex: 0 }, shown.node);
  reveal(node, LAYERS);

  for (const [echo, [first]] of places) {
    const number = echoes.get(echo);
    shown.put(first.end, h('button', {
      type: 'button', class: 'marker', 'aria-label': `${label} ${number}`, onclick: () => press(echo), dataset: { echo },
    }, String(number)));
  }
  shown.node.addEventListener('click', (event) => {
    const element = event.target.closest('span');
    const [found] = element ? shown.spansAt(element).filter((span) => span.kind === 'echo')
      .sort((a, b) => echoes.get(a.denotes) - echoes.get(b.denotes)) : [];
    if (found && document.getSelection().isCollapsed) {
      press(found.denotes);
    }
  });

  function choose(echo) {
    node.querySelectorAll('.selected').forEach((each) => each.classList.remove('selected'));
    node.querySelectorAll('.marker').forEach((each) => (each.dataset.echo === echo
      ? each.setAttribute('aria-current', 'true')
      : each.removeAttribute('aria-current')));
    const found = places.get(echo) ?? [];
    found.flatMap((span) => shown.cover(span.start, span.end)).forEach((piece) => piece.node.classList?.add('selected'));
    const element = found.length > 0 && shown.elementAt(found[0].start);
    if (element) { // within the pane only: the page stays where it is
      node.scrollTop += element.getBoundingClientRect().top - node.getBoundingClientRect().top - node.clientHeight / 4;
    }
  }

  return {
    node,
    choose,
    /** Where a passage first stands, in this text and in the address of its reader, and the formulas of the text. */
    place(echo) {
      const [first] = places.get(echo) ?? [];
      return first && {
        start: first.start, formulas: own.filter((span) => span.kind === 'formula'),
        address: { start: count.toPoint(first.start), end: count.toPoint(first.end) },
      };
    },
  };
}

/** The two texts. `echoes` gives each passage's number by its identifier. */
export function panes(answers, echoes, labels, press) {
  const [one, other] = answers.map((answer, index) => pane(answer, echoes, labels[index], press));
  return {
    node: h('div', { class: 'panes' }, one.node, other.node),
    choose: (echo) => {
      one.choose(echo);
      other.choose(echo);
    },
    places: (echo) => [one.place(echo), other.place(echo)],
  };
}
