// One named query: its parameters as a form, its rows as table and chart, and its address for everybody else.

import { addressOf, open } from '../app/address.js';
import { catalogue, queryAddress, rows, Refused } from '../ask/endpoint.js';
import { inLanguage, language, number, phrases } from '../text/words.js';
import { behind, prefixed, unprefixed } from '../ui/behind.js';
import { h } from '../ui/dom.js';
import { failure, message } from '../ui/part.js';
import { chart, rowsTable } from '../ui/rows.js';
import words from './query.words.js';

const t = phrases(words);
const PAGE = 500;
const INPUTS = { date: 'date', integer: 'number' };

/** The label of a parameter in the language of the page: the library writes English first, then Chinese behind a blank. */
function labelOf(param) {
  const [, english, chinese] = /^(.*?)(?: (\p{Script=Han}.*))?$/u.exec(param.label);
  return language === 'zh' && chinese ? chinese : english;
}

function field(param, given) {
  const id = `param-${param.name}`;
  return h('p', { class: 'field' },
    h('label', { for: id }, labelOf(param), ' ', h('code', {}, param.name)),
    h('input', {
      id, name: param.name, type: INPUTS[param.type] ?? 'text', value: given[param.name] ?? '', placeholder: param.default ?? '', autocomplete: 'off',
    }));
}

function form(query, given) {
  return h('form', {
    class: 'query-form',
    onsubmit: (event) => {
      event.preventDefault();
      const values = Object.fromEntries(new FormData(event.target));
      open(addressOf('query', { name: query.name, ...prefixed(values) }));
    },
  },
  query.params.map((param) => field(param, given)),
  h('p', { class: 'send' }, h('button', { type: 'submit' }, t('query.run')), ' ', h('a', { href: addressOf('query', { name: query.name }) }, t('query.defaults'))));
}

async function answered(query, given, page) {
  try {
    const answer = await rows(query.name, { ...given, 'page-size': PAGE, page });
    if (answer.rows.length === 0) {
      return message(t('part.empty'), 'empty');
    }
    const meanings = new Map(query.columns.map((column) => [column.name, column.meaning]));
    const title = inLanguage(query, 'title');
    const drawn = await chart(query.chart, answer, title);
    const total = answer.page.total === undefined ? null : t('query.total', { rows: number(answer.page.total) });
    const turn = (to, text) => h('a', { href: addressOf('query', { name: query.name, ...prefixed(given), page: to }) }, text);
    return h('div', {},
      drawn && h('section', { class: 'part' }, h('h2', {}, t('query.chart')), drawn),
      h('section', { class: 'part' }, h('h2', {}, t('query.rows')), total && h('p', { class: 'minor' }, total),
        rowsTable(answer, title, meanings),
        h('p', {}, page > 1 && turn(page - 1, t('query.page', { page: page - 1 })), ' ',
          answer.page.next && turn(page + 1, t('query.page', { page: page + 1 })))));
  } catch (error) {
    return failure(error);
  }
}

function graphLinks(query, given) {
  return h('section', { class: 'part' }, h('h2', {}, t('query.graph')), h('p', {}, t('query.graph-hint')),
    h('ul', {}, ['turtle', 'json-ld', 'n-triples'].map((format) =>
      h('li', {}, h('a', { href: queryAddress(query.name, given, format), target: '_blank', rel: 'noopener' }, format)))));
}

function columns(query) {
  return query.columns.length > 0 && h('details', { class: 'part' },
    h('summary', {}, t('query.columns')),
    h('dl', { class: 'facts' }, query.columns.map((column) => [
      h('dt', {}, h('code', {}, column.name)), h('dd', {}, column.meaning, column.unit && ` (${column.unit})`)])));
}

/** Shows the query `name` with the parameters `p.…` of the address. */
export async function show(params) {
  const name = params.get('name');
  const query = (await catalogue()).find((each) => each.name === name);
  if (!query) {
    throw new Refused({ status: 404, code: 'query', detail: t('query.unknown', { name: name ?? '' }), hint: t('query.unknown-hint') });
  }
  const given = unprefixed(params);
  const place = h('div', { class: 'body', 'aria-live': 'polite' });
  if (query.answer === 'graph') {
    place.replaceChildren(graphLinks(query, given));
  } else {
    place.setAttribute('aria-busy', 'true');
    place.replaceChildren(message(t('part.loading'), 'loading'));
    answered(query, given, Number(params.get('page') ?? 1)).then((found) => {
      place.replaceChildren(found);
      place.setAttribute('aria-busy', 'false');
    });
  }
  return {
    title: inLanguage(query, 'title'),
    content: [
      h('p', {}, inLanguage(query, 'question')),
      query.params.length > 0 && form(query, given),
      place,
      h('p', { class: 'reading' }, inLanguage(query, 'reading')),
      behind({ name, params: given }),
      columns(query),
    ].filter(Boolean),
  };
}
