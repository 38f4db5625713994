// What can be done with selected words of a text: a link that leads to them, and a search for them.

import { addressOf, addressWith } from '../../app/address.js';
import { absolute } from '../../ask/endpoint.js';
import { h } from '../dom.js';
import { t } from './words.js';

const LONGEST = 40; // characters that are searched for

/** The stretch of the source that is selected within `place`, as `{ start, end, text }`; nothing when none is. */
function selected(place, page) {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const start = page().unitOf(range.startContainer, range.startOffset);
  const end = page().unitOf(range.endContainer, range.endOffset);
  return place.contains(range.commonAncestorContainer) && start !== undefined && end > start
    ? { start, end, text: selection.toString() }
    : null;
}

/** A bar that appears while words of `place` are selected. `page()` is the page that is shown, `count` turns its places into code points. */
export function selectionBar(place, page, count) {
  const bar = h('div', { class: 'selection', role: 'toolbar', 'aria-label': t('select.here'), hidden: true });

  function offer() {
    const found = selected(place, page);
    bar.hidden = !found;
    if (found) {
      const address = addressWith({ start: count.toPoint(found.start), end: count.toPoint(found.end) });
      // The link opens, so that the address bar has it; where the clipboard may be written, it has it too.
      const copy = () => navigator.clipboard?.writeText(absolute(address)).catch(() => {});
      const words = [...found.text.replace(/\s+/g, '')].slice(0, LONGEST).join('');
      bar.replaceChildren(
        h('a', { href: address, onclick: copy }, t('select.link')), ' ',
        h('a', { href: addressOf('search', { text: words }) }, t('select.search')));
    }
  }

  const listen = () => (bar.isConnected ? offer() : document.removeEventListener('selectionchange', listen));
  requestAnimationFrame(() => document.addEventListener('selectionchange', listen));
  return bar;
}
