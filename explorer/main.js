// Opens the view that the address bar names, now and whenever it changes.

import { current, onNavigate } from './app/address.js';
import { announce, frame } from './app/shell.js';
import { language, learnTerms, t } from './text/words.js';
import { failure } from './ui/part.js';

/** Each view is a module with `show(params)`, which resolves to `{ title, content }`. They are fetched when they are needed. */
const VIEWS = {
  overview: () => import('./views/overview.js'),
  matrix: () => import('./views/matrix.js'),
  directive: () => import('./views/directive.js'),
  body: () => import('./views/body.js'),
  person: () => import('./views/person.js'),
  meeting: () => import('./views/meeting.js'),
  reader: () => import('./views/reader.js'),
  pair: () => import('./views/pair.js'),
  wording: () => import('./views/wording.js'),
  wordings: () => import('./views/wordings.js'),
  documents: () => import('./views/documents.js'),
  bodies: () => import('./views/bodies.js'),
  tasks: () => import('./views/tasks.js'),
  spread: () => import('./views/spread.js'),
  trace: () => import('./views/trace.js'),
  queries: () => import('./views/queries.js'),
  query: () => import('./views/query.js'),
  sparql: () => import('./views/sparql.js'),
  search: () => import('./views/search.js'),
  findings: () => import('./views/findings.js'),
  thing: () => import('./views/thing.js'),
};

let opened = 0;

async function show() {
  opened += 1;
  const mine = opened;
  const { view, params } = current();
  const place = frame(view);
  try {
    const found = VIEWS[view] ?? VIEWS.thing;
    const { title, content } = await (await found()).show(params);
    if (mine === opened) { // nobody has gone elsewhere meanwhile
      place.replaceChildren(...[content].flat());
      announce(title);
    }
  } catch (error) {
    if (mine === opened) {
      place.replaceChildren(failure(error, show));
      announce(t('part.failed'));
    }
  }
}

document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
onNavigate(show);
frame(current().view); // something to see while the terms are fetched
// Terms are names only: without them notations are shown.
await learnTerms().catch(() => {});
await show();
