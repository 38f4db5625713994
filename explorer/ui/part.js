// A part of a view that shows the rows of one question: while they are loading, when there are none, when they were refused, when
// they are not all, and when they are there.

import { entry, rows } from '../ask/endpoint.js';
import { inLanguage, number, t } from '../text/words.js';
import { behind } from './behind.js';
import { h } from './dom.js';

/** A message in place of content. */
export function message(text, kind = 'note') {
  return h('p', { class: `message ${kind}`, role: kind === 'failed' ? 'alert' : 'status' }, text);
}

/** What a failure says, with what would do. */
export function failure(error, again) {
  const remedy = error.hint ? h('p', {}, error.hint) : null;
  const request = error.request ? h('p', { class: 'minor' }, t('part.request', { number: error.request })) : null;
  return h('div', { class: 'message failed', role: 'alert' },
    h('p', {}, t('part.failed'), ' ', error.message), remedy, request,
    again && h('button', { type: 'button', onclick: again }, t('part.again')));
}

/**
 * A section that asks `question` (`{ name, params }`) and shows its rows.
 *
 * `heading` is text; `show(answer)` gives the node that shows them, or nothing when they show nothing; `empty` is what is said
 * then. `lead` is put above. `behind` is what stands as the query behind it when the part shows a share of a larger answer that other views ask
 * for, too. The element has a promise `done`, which resolves to the answer, or to nothing when it was refused.
 */
export function part({ heading, question, show, empty = t('part.empty'), lead = null, id = undefined, open = true, behind: narrower = question }) {
  const body = h('div', { class: 'body', 'aria-live': 'polite', 'aria-busy': 'true' }, message(t('part.loading'), 'loading'));
  const reading = h('div', { class: 'reading' });
  const section = h('section', { class: 'part', id: id ?? question.name, dataset: { query: question.name } },
    h('h2', {}, heading), lead, body, reading, behind(narrower));
  const load = async () => {
    body.setAttribute('aria-busy', 'true');
    try {
      const answer = await rows(question.name, question.params);
      const shown = answer.rows.length > 0 ? await show(answer) : null;
      body.replaceChildren(shown || message(empty, 'empty'));
      if (answer.page?.next) {
        body.append(message(t('part.more', { rows: number(answer.rows.length) })));
      }
      return answer;
    } catch (error) {
      body.replaceChildren(failure(error, load));
      return undefined;
    } finally {
      body.setAttribute('aria-busy', 'false');
    }
  };
  if (open) {
    section.done = load();
  }
  entry(question.name).then((found) => reading.replaceChildren(h('details', {},
    h('summary', {}, t('part.reading')), h('p', {}, inLanguage(found, 'question')), h('p', {}, inLanguage(found, 'reading')))),
  () => {});
  return section;
}
