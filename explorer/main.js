// The index page: lists the named queries and runs what stands in the box.
import { ask, namedQueries } from './endpoint.js';
import { show } from './resource.js';
import { table } from './table.js';

const query = document.getElementById('query');
const status = document.getElementById('status');
const result = document.getElementById('result');
const questions = document.getElementById('questions');

function say(message, failed = false) {
  status.textContent = message;
  status.classList.toggle('failed', failed);
}

async function run() {
  say('…');
  result.replaceChildren();
  try {
    const answer = await ask(query.value);
    result.replaceChildren(table(answer));
    say(answer.results ? `${answer.results.bindings.length} 行 rows` : '');
  } catch (failure) {
    say(failure.message, true);
  }
}

function link(text, href) {
  const anchor = document.createElement('a');
  anchor.textContent = text;
  anchor.href = href;
  return anchor;
}

/** One named query: its question in both languages, its results, and a way to take it into the box. */
function entry(named) {
  const item = document.createElement('li');
  const take = document.createElement('button');
  take.type = 'button';
  take.textContent = '打开 Open';
  take.addEventListener('click', () => {
    query.value = named.sparql;
    query.scrollIntoView();
    run();
  });
  const english = document.createElement('span');
  english.lang = 'en';
  english.textContent = named.question;
  const address = `api/queries/${encodeURIComponent(named.name)}`;
  item.append(
    named.question_zh, document.createElement('br'), english, document.createElement('br'),
    take, link('JSON', address), ' · ', link('CSV', `${address}?format=csv`));
  return item;
}

document.getElementById('box').addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});

/** The thing that the address asks for: identifiers lead here. */
async function showThing(iri) {
  const heading = document.getElementById('resource-heading');
  document.getElementById('resource').hidden = false;
  heading.textContent = iri;
  try {
    heading.textContent = await show(iri, document.getElementById('statements')) ?? iri;
  } catch (failure) {
    say(failure.message, true);
  }
}

const iri = new URLSearchParams(window.location.search).get('iri');
if (iri) {
  await showThing(iri);
}

try {
  const all = await namedQueries();
  questions.replaceChildren(...all.map(entry));
  document.getElementById('no-questions').hidden = all.length > 0;
} catch (failure) {
  say(failure.message, true);
}
