// What is asked only when more important answers are there, or when the reader wants it.

import { t } from '../text/words.js';
import { h } from './dom.js';
import { failure, message } from './part.js';

/** A place for what `make(...answers)` gives, which may be a promise; it is called when the `parts` have their answers, or were refused. */
export function after(parts, make) {
  const place = h('div', { class: 'later' }, message(t('part.loading'), 'loading'));
  place.done = Promise.all(parts.map((each) => each.done)).then((answers) => make(...answers))
    .then((made) => place.replaceChildren(...[made].flat().filter(Boolean)))
    .catch((error) => place.replaceChildren(failure(error)));
  return place;
}

/** A section that asks what `make()` gives only when its button is pressed: for questions that take long. */
export function onDemand({ id, heading, why, button, make }) {
  const section = h('section', { class: 'part', id }, h('h2', {}, heading), h('p', {}, why), h('p', {},
    h('button', { type: 'button', onclick: () => {
      const made = make();
      section.replaceWith(made);
      made.setAttribute('tabindex', '-1');
      made.focus({ preventScroll: true });
    } }, button)));
  return section;
}
