// The SPARQL editor: YASGUI's, over our endpoint, with the named queries as examples. The rows are shown by our own table, for that of
// YASGUI parses what stands in a row as markup.

import { addressOfThing, note } from '../app/address.js';
import { ask, catalogue, endpointAddress, queryText } from '../ask/endpoint.js';
import { inLanguage, number, phrases } from '../text/words.js';
import { unprefixed } from '../ui/behind.js';
import { h } from '../ui/dom.js';
import { failure, message } from '../ui/part.js';
import { table } from '../ui/table.js';
import words from './sparql.words.js';

const t = phrases(words);
const OURS = 'https://w3id.org/huisheng/';

/** The example that it opens with. */
const FIRST = 'documents';

async function styled() {
  const address = new URL('vendor/yasgui/yasgui.min.css', document.baseURI).href;
  if (![...document.styleSheets].some((sheet) => sheet.href === address)) {
    await new Promise((resolve, reject) => {
      document.head.prepend(h('link', { rel: 'stylesheet', href: address, onload: resolve, onerror: reject }));
    });
  }
}

function examples(queries, choose) {
  const select = h('select', { id: 'example', onchange: () => select.value && choose(select.value) },
    h('option', { value: '' }, t('sparql.choose')),
    queries.map((query) => h('option', { value: query.name }, `${inLanguage(query, 'title')} (${query.name})`)));
  return h('p', {}, h('label', { for: 'example' }, t('sparql.examples')), ' ', select);
}

function cell(term) {
  if (!term) {
    return '';
  }
  if (term.type === 'uri' && term.value.startsWith(OURS)) {
    return h('a', { href: addressOfThing(term.value) }, decodeURI(term.value.slice(OURS.length)));
  }
  return term['xml:lang'] ? h('span', { lang: term['xml:lang'] }, term.value) : term.value;
}

function answerOf(answer) {
  if ('boolean' in answer) {
    return message(t(answer.boolean ? 'yes' : 'no'));
  }
  const rows = answer.results.bindings;
  if (rows.length === 0) {
    return message(t('part.empty'), 'empty');
  }
  const isNumber = (name) => rows.every((row) => !row[name] || /#(integer|decimal|double|int|long)$/.test(row[name].datatype ?? ''));
  return [
    h('p', { class: 'minor' }, t('sparql.rows', { rows: number(rows.length) })),
    table(rows, answer.head.vars.map((name) => ({
      key: name,
      head: name,
      number: isNumber(name),
      sort: (row) => (row[name] ? (isNumber(name) ? Number(row[name].value) : row[name].value) : null),
      cell: (row) => cell(row[name]),
    })), { caption: t('sparql.answer') }),
  ];
}

/** Shows the editor with the query of the address: `text`, or a named one `query` with its parameters `p.…`. */
export async function show(params) {
  const [{ Yasgui }, queries] = await Promise.all([import('../vendor/yasgui/yasgui.esm.js'), catalogue(), styled()]);
  const text = params.get('text') ?? await queryText(params.get('query') ?? FIRST, unprefixed(params));

  const place = h('div', { class: 'yasgui yasgui-place' });
  const editor = new Yasgui.Yasqe(place, {
    value: text,
    persistenceId: null,
    showQueryButton: false,
    createShareableLink: null,
    consumeShareLink: null,
    resizeable: false,
    // Its list of prefixes is fetched from elsewhere; our queries bring theirs.
    autocompleters: ['variables'],
  });
  editor.getScrollerElement().setAttribute('tabindex', '0'); // so that it can be scrolled by keys
  editor.getInputField().setAttribute('aria-label', t('sparql.title'));
  // It measures its letters, which have no size before they stand on the page.
  requestAnimationFrame(() => requestAnimationFrame(() => editor.refresh()));

  const result = h('div', { class: 'body', 'aria-live': 'polite' });
  const run = async () => {
    note({ text: editor.getValue(), query: null });
    result.setAttribute('aria-busy', 'true');
    result.replaceChildren(message(t('part.loading'), 'loading'));
    try {
      result.replaceChildren(...[answerOf(await ask(editor.getValue()))].flat());
    } catch (error) {
      result.replaceChildren(failure(error));
      if (error.line) {
        editor.setCursor(error.line - 1, error.column - 1);
        editor.focus();
      }
    } finally {
      result.setAttribute('aria-busy', 'false');
    }
  };
  editor.setOption('extraKeys', { 'Ctrl-Enter': run, 'Cmd-Enter': run, Tab: false, 'Shift-Tab': false });
  return {
    title: t('sparql.title'),
    content: [
      h('p', {}, t('sparql.lead'), ' ', h('code', {}, endpointAddress())),
      examples(queries, async (name) => {
        editor.setValue(await queryText(name));
        note({ query: name, text: null });
      }),
      place,
      h('p', {}, h('button', { type: 'button', onclick: run }, t('sparql.run')), ' ', h('span', { class: 'minor' }, t('sparql.hint'))),
      h('section', { 'aria-label': t('sparql.answer') }, result),
    ],
  };
}
