// The first page: what is held, which bodies took up which directives, one echo in full, when the documents were written, what is odd.

import { phrases } from '../text/words.js';
import { h } from '../ui/dom.js';
import { after } from '../ui/later.js';
import { echo } from './overview.echo.js';
import { held, matrix } from './overview.held.js';
import { odd, timeline } from './overview.time.js';
import words from './overview.words.js';

const t = phrases(words);

/** Shows the overview: figures and matrix first, what is heavier when they are there. */
export function show() {
  const first = [held(), matrix()];
  return {
    title: t('view.overview'),
    content: [
      h('p', { class: 'lead' }, t('overview.lead')),
      ...first,
      after(first, async () => [await echo(), h('div', { class: 'parts' }, timeline(), odd())]),
    ],
  };
}
