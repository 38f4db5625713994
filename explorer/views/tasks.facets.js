// How tasks are narrowed down. One choice is asked of the server, the others are looked up in its answer; every choice says how many tasks it
// leaves, given the other choices.

import { addressWith, open } from '../app/address.js';
import { meaning, phrases, term } from '../text/words.js';
import { choices, counted, dropdown } from '../ui/choose.js';
import { h } from '../ui/dom.js';
import words from './tasks.words.js';

const t = phrases(words);

/** What must hold of a task for each choice. */
const FITS = {
  body: (row, value) => row.name === value,
  text: (row, value) => row.quote.includes(value),
  actor: (row, value) => row.actor_name === value,
  category: (row, value) => row.category === value,
  origin: (row, value) => row.origin === value,
  quantity: (row) => Boolean(row.quantities),
  deadline: (row) => Boolean(row.deadline),
};

/** The parameters of the address that choose. */
export const NAMES = Object.keys(FITS);

/** The choices that the server is asked for, the narrowest first, and how its question calls them. */
const ASKED = { body: 'body', text: 'text', actor: 'only_actor', category: 'category' };

function first(chosen) {
  return Object.keys(ASKED).find((name) => chosen[name]);
}

/** The parameters of the question, or nothing when too little is chosen to ask. */
export function primary(chosen) {
  const name = first(chosen);
  return name ? { text: '', [ASKED[name]]: chosen[name] } : null;
}

/** The rows that fit all that is chosen. */
export function narrowed(rows, chosen) {
  const asked = NAMES.filter((name) => chosen[name]);
  return rows.filter((row) => asked.every((name) => FITS[name](row, chosen[name])));
}

function summed(rows, key) {
  const sums = new Map();
  for (const row of rows) {
    sums.set(row[key], (sums.get(row[key]) ?? 0) + row.tasks);
  }
  return [...sums].sort(([, a], [, b]) => b - a).map(([value, count]) => ({ value, text: value, count }));
}

/**
 * The values of a choice with what they leave. The answer has only what was asked, so of that choice, and when nothing is asked, the sums over
 * all tasks are taken; where other choices are in force too, those are not known and are left out.
 */
function options(name, key, rows, chosen, overall) {
  if (name !== first(chosen) && first(chosen)) {
    return counted(narrowed(rows, { ...chosen, [name]: null }), key);
  }
  const others = NAMES.filter((each) => each !== name && chosen[each]);
  const known = others.every((each) => each === 'category' && name !== 'actor');
  const all = name === 'actor' ? overall.actors : overall.categories.filter((row) => !chosen.category || name === 'category' || row.category === chosen.category);
  return summed(all, key).map((each) => (known ? each : { ...each, count: undefined }));
}

function textBox(chosen) {
  const box = h('input', { type: 'search', name: 'text', value: chosen.text ?? '', 'aria-label': t('tasks.text') });
  return h('form', {
    class: 'dropdown',
    onsubmit: (event) => {
      event.preventDefault();
      open(addressWith({ text: box.value.trim() }));
    },
  }, h('span', { class: 'label', 'aria-hidden': 'true' }, t('tasks.text')), box, h('button', { type: 'submit' }, t('tasks.apply')));
}

/** The choices. `rows` is what the server answered, `overall` the sums over all tasks. */
export function filters(rows, chosen, overall) {
  const values = (name, key) => options(name, key, rows, chosen, overall);
  const named = (scheme) => (each) => ({ ...each, text: term(scheme, each.value), title: meaning(scheme, each.value) });
  const only = (name) => {
    const count = narrowed(rows, { ...chosen, [name]: 'yes' }).length;
    return (count > 0 || chosen[name]) && choices({
      label: t(`tasks.${name}`), name, chosen: chosen[name], options: [{ value: 'yes', text: t(`tasks.${name}.yes`), count }],
    });
  };
  return h('div', { class: 'filters' },
    h('div', { class: 'boxes' },
      dropdown({ label: t('tasks.body'), name: 'body', chosen: chosen.body, options: values('body', 'name') }),
      dropdown({ label: t('tasks.actor'), name: 'actor', chosen: chosen.actor, options: values('actor', 'actor_name') }),
      textBox(chosen)),
    choices({ label: t('tasks.category'), name: 'category', chosen: chosen.category, options: values('category', 'category').map(named('category')) }),
    first(chosen) && [
      choices({ label: t('tasks.origin'), name: 'origin', chosen: chosen.origin, options: values('origin', 'origin').map(named('task-origin')) }),
      only('quantity'), only('deadline'),
    ]);
}
