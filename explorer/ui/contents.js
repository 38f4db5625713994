// What a long view has, as links to its parts.

import { phrases } from '../text/words.js';
import { h } from './dom.js';

const t = phrases({ zh: { contents: '本页' }, en: { contents: 'On this page' } });

/** Links to `sections`, which are elements with an `id` and a heading. The section that the address asks for is shown once all have rows. */
export function contents(sections) {
  const asked = decodeURIComponent(window.location.hash.slice(1));
  const wanted = sections.find((section) => section.id === asked);
  if (wanted) {
    Promise.all(sections.map((section) => section.done)).then(() => wanted.scrollIntoView());
  }
  return h('nav', { class: 'contents', 'aria-label': t('contents') },
    h('ul', {}, sections.map((section) => h('li', {}, h('a', { href: `${window.location.search}#${section.id}` }, section.querySelector('h2').textContent)))));
}
