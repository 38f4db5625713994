// Passages in a text: their numbers, which of them are chosen, and which one is being read.

import { h } from '../dom.js';
import { t } from './words.js';

function elements(page, from, to) {
  return page.cover(from, to).map((piece) => piece.node).filter((node) => node.nodeType === Node.ELEMENT_NODE);
}

/** Puts the numbers of `passages` behind them; those that are not among them are not marked when `isFiltered`. */
export function number(page, passages, isFiltered, choose) {
  page.node.querySelectorAll('.marker').forEach((each) => each.remove());
  page.node.querySelectorAll('.chosen').forEach((each) => each.classList.remove('chosen'));
  page.node.classList.toggle('filtered', isFiltered);
  // From the last to the first, so that of two that end at one place the longer stands first.
  for (const passage of [...passages].reverse()) {
    passage.mark = h('button', {
      type: 'button', class: 'marker', 'aria-label': t('mark.passage', { number: passage.number }), onclick: () => choose(passage),
    }, String(passage.number));
    page.put(passage.end, passage.mark);
    if (isFiltered) {
      [passage, ...passage.rows].forEach(({ start, end }) => elements(page, start, end).forEach((each) => each.classList.add('chosen')));
    }
  }
}

/** Shows a passage as the one that is read, and no other; none at all when nothing is given. */
export function select(page, passage) {
  page.node.querySelectorAll('.selected').forEach((each) => each.classList.remove('selected'));
  page.node.querySelectorAll('.marker[aria-current]').forEach((each) => each.removeAttribute('aria-current'));
  if (passage) {
    elements(page, passage.start, passage.end).forEach((each) => each.classList.add('selected'));
    passage.mark?.setAttribute('aria-current', 'true');
  }
}

/** Whether the number of a passage is on the screen. */
export function isInSight(passage) {
  const box = passage?.mark?.getBoundingClientRect();
  return Boolean(box) && box.bottom > 0 && box.top < window.innerHeight;
}

/** The first of `passages` whose end is in sight or below; they are in the order of the text. */
function firstInSight(passages) {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle].mark?.getBoundingClientRect().bottom ?? 0) < 0) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return passages[low];
}

/** Calls `near(passage)` with the passage that is in sight as the page is scrolled, as long as `place` stands on it. */
export function follow(place, passages, near) {
  let isWaiting = false;
  const look = () => {
    isWaiting = false;
    const found = place.isConnected && firstInSight(passages());
    if (found) {
      near(found);
    }
  };
  const listen = () => {
    if (!place.isConnected) {
      window.removeEventListener('scroll', listen);
    } else if (!isWaiting) {
      isWaiting = true;
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(() => window.addEventListener('scroll', listen, { passive: true }));
}
