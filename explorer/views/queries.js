// The gallery of named queries: what can be asked, by subject.

import { addressOf, addressWith, note } from '../app/address.js';
import { catalogue } from '../ask/endpoint.js';
import { inLanguage, phrases } from '../text/words.js';
import { h } from '../ui/dom.js';
import { message } from '../ui/part.js';
import words from './queries.words.js';

const t = phrases(words);
const FOLDERS = ['echo', 'browse', 'track', 'people', 'tasks', 'quality', 'export'];

function fits(query, text) {
  return [query.name, query.title, query.title_zh, query.question, query.question_zh, ...query.tags]
    .some((each) => each.toLowerCase().includes(text.toLowerCase()));
}

function card(query) {
  return h('li', { class: 'card' },
    h('h3', {}, h('a', { href: addressOf('query', { name: query.name }) }, inLanguage(query, 'title'))),
    h('p', {}, inLanguage(query, 'question')),
    h('p', { class: 'minor' }, h('code', {}, query.name), ' · ', t(`chart.${query.chart}`),
      query.params.length > 0 && ` · ${t('queries.params', { count: query.params.length })}`));
}

/** Shows all queries, or those that have the text in `find`. */
export async function show(params) {
  const all = await catalogue();
  const list = h('div', {});
  const draw = (text) => {
    const found = all.filter((query) => !text || fits(query, text));
    list.replaceChildren(...FOLDERS.map((folder) => {
      const within = found.filter((query) => query.folder === folder);
      return within.length > 0 && h('section', {}, h('h2', {}, t(`folder.${folder}`)), h('ul', { class: 'cards' }, within.map(card)));
    }).filter(Boolean));
    if (found.length === 0) {
      list.append(message(t('queries.none')));
    }
  };
  const box = h('input', {
    type: 'search', value: params.get('find') ?? '', id: 'find',
    oninput: () => {
      note({ find: box.value || null });
      draw(box.value.trim());
    },
  });
  draw(box.value.trim());
  return {
    title: t('view.queries'),
    content: [
      h('p', {}, t('queries.lead', { count: all.length }), ' ', h('a', { href: addressOf('sparql') }, t('queries.sparql'))),
      h('p', {}, h('label', { for: 'find' }, t('queries.find')), ' ', box),
      list,
    ],
  };
}
