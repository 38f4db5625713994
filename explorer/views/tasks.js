// What documents ask whom to do. There are too many tasks to show them all: first how they are spread over bodies and fields, and once
// something is chosen the tasks themselves, narrowed down step by step.

import { rows } from '../ask/endpoint.js';
import { phrases } from '../text/words.js';
import { h } from '../ui/dom.js';
import { onDemand } from '../ui/later.js';
import { part } from '../ui/part.js';
import { filters, NAMES, narrowed, primary } from './tasks.facets.js';
import { fields } from './tasks.fields.js';
import { deadlines, quantities } from './tasks.numbers.js';
import { shared } from './tasks.shared.js';
import { tasks } from './tasks.table.js';
import words from './tasks.words.js';

const t = phrases(words);

/** What there is to choose from at all: tasks by body and field, and by actor. */
async function overall() {
  const [categories, actors] = await Promise.all([rows('tasks-by-category'), rows('tasks-by-actor')]);
  return { categories: categories.rows.filter((row) => row.tasks > 0), actors: actors.rows.filter((row) => row.tasks > 0) };
}

function list(chosen, question) {
  return part({
    heading: t('tasks.asked'),
    question: { name: 'tasks', params: question },
    empty: t('tasks.none'),
    show: async (answer) => {
      const found = narrowed(answer.rows, chosen);
      return h('div', {}, filters(answer.rows, chosen, await overall()), tasks(found, chosen, answer.rows.length));
    },
  });
}

function map(chosen) {
  return part({
    heading: t('tasks.fields'),
    question: { name: 'tasks-by-category' },
    show: async (answer) => h('div', {}, filters([], chosen, await overall()), fields(answer.rows)),
  });
}

/** Shows the tasks that fit what is chosen: `body`, `actor`, `category`, `origin`, `quantity`, `deadline`, and words they have (`text`). */
export async function show(params) {
  const chosen = Object.fromEntries(NAMES.map((name) => [name, params.get(name)]));
  const question = primary(chosen);
  const longAsked = (heading, make) => onDemand({ heading, why: t('tasks.long'), button: t('tasks.show'), make });
  return {
    title: t('tasks.title'),
    content: question
      ? [list(chosen, question), chosen.body ? shared(chosen.body, params.get('min')) : longAsked(t('tasks.shared'), () => shared(null, params.get('min')))]
      : [map(chosen),
        params.get('min') ? shared(null, params.get('min')) : longAsked(t('tasks.shared'), () => shared(null, null)),
        longAsked(t('tasks.with-quantity'), quantities), longAsked(t('tasks.with-deadline'), deadlines)],
  };
}
