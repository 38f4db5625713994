// A draft is pasted, and what the shelf has of its words is shown. The draft goes nowhere else: neither into the address nor into a store.

import { addressOf } from '../app/address.js';
import { documentText, rows, trace } from '../ask/endpoint.js';
import { number, phrases } from '../text/words.js';
import { h } from '../ui/dom.js';
import { take } from '../ui/handover.js';
import { failure, message } from '../ui/part.js';
import { traced } from '../ui/reading/traced.js';
import { t as shared } from '../ui/reading/words.js';
import words from './trace.words.js';

const own = phrases(words);
const t = (key, values) => (key.startsWith('mark.') ? shared(key, values) : own(key, values));
const REASONS = ['named-in-draft', 'named-beside-the-words', 'behind-the-text'];

/** A paragraph of a held text that has words of an earlier one, with the title of the later. */
async function example() {
  const pairs = (await rows('echo-lag')).rows.filter((row) => row.order === 'later');
  const [pair] = pairs.sort((a, b) => b.novelty - a.novelty);
  if (!pair) {
    return null;
  }
  const [shared, { cleaned }] = await Promise.all([
    rows('strongest-echoes-of-two-documents', { first: pair.other, second: pair.one }), documentText(pair.other.replace(/^.*\//, '')),
  ]);
  const words = shared.rows[0]?.quote;
  const text = cleaned.split('\n').find((line) => words && line.includes(words)) ?? words;
  return text ? { text: text.trim(), title: pair.other_title } : null;
}

function titles(sources) {
  return sources.map((title) => t('trace.source', { title })).join(' ');
}

function directives(found) {
  const groups = REASONS.map((reason) => [reason, found.filter((each) => each.reason === reason)]).filter(([, all]) => all.length > 0);
  return h('section', { class: 'part' }, h('h2', {}, t('trace.directives')),
    groups.length === 0 ? message(t('trace.directives.none'), 'empty') : groups.map(([reason, all]) => [
      h('h3', {}, t(`trace.reason.${reason}`)),
      h('ul', {}, all.map((each) => h('li', {}, h('a', { href: addressOf('search', { text: each.name }) }, each.name),
        each.sources.length > 0 && h('span', { class: 'minor' }, t('trace.by', { titles: titles(each.sources) }))))),
    ]));
}

function result(answer, draft) {
  return [
    h('section', { class: 'part' }, h('h2', {}, t('trace.echoes')),
      traced(answer, draft, t) ?? message(t('trace.nothing', { texts: number(answer.texts) }), 'empty')),
    directives(answer.directives),
  ];
}

/** Shows the form, and what comes of it. */
export async function show() {
  const place = h('div', { 'aria-live': 'polite' });
  const said = h('output', { class: 'minor' });
  const box = h('textarea', {
    id: 'draft', rows: 7, lang: 'zh', placeholder: t('trace.placeholder'), 'aria-describedby': 'draft-privacy',
    oninput: () => { said.textContent = box.value ? t('trace.characters', { characters: number([...box.value].length) }) : ''; },
  });
  let asked = 0;

  async function ask() {
    asked += 1;
    const mine = asked;
    const draft = box.value.replace(/\r\n?/g, '\n');
    if (!draft.trim()) {
      place.replaceChildren(message(t('trace.blank')));
      box.focus();
      return;
    }
    place.replaceChildren(message(t('trace.working'), 'loading'));
    try {
      const answer = await trace(draft);
      if (mine === asked) {
        place.replaceChildren(...result(answer, draft));
      }
    } catch (error) {
      if (mine === asked) {
        place.replaceChildren(failure(error, ask));
      }
    }
  }

  function fill(text, note) {
    box.value = text;
    said.textContent = [text && t('trace.characters', { characters: number([...text].length) }), note].filter(Boolean).join(' · ');
  }

  async function read(file) {
    try {
      fill(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()), file.name);
    } catch {
      fill('', t('trace.unreadable'));
    }
  }

  async function insert() {
    try {
      const found = await example();
      fill(found?.text ?? '', found ? t('trace.example.from', { title: found.title }) : t('trace.example.none'));
    } catch (error) {
      place.replaceChildren(failure(error, insert));
    }
  }

  const form = h('form', { class: 'part', onsubmit: (event) => { event.preventDefault(); ask(); } },
    h('h2', {}, h('label', { for: 'draft' }, t('trace.draft'))),
    h('p', {}, t('trace.lead')), box,
    h('p', { class: 'steps' },
      h('button', { type: 'submit', class: 'main' }, t('trace.go')),
      h('button', { type: 'button', onclick: insert }, t('trace.example')),
      h('button', { type: 'button', onclick: () => { fill('', ''); place.replaceChildren(); box.focus(); } }, t('trace.clear')),
      h('label', { class: 'file' }, t('trace.file'), h('input', {
        class: 'hidden', type: 'file', accept: '.txt,text/plain', onchange: ({ target }) => target.files[0] && read(target.files[0]),
      })),
      said),
    h('p', { class: 'minor', id: 'draft-privacy' }, t('trace.privacy')));
  const handed = take(); // from the search box, where somebody pasted a passage
  if (handed) {
    fill(handed, '');
    ask();
  }
  return { title: t('trace.title'), content: [form, place] };
}
