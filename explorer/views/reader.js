// A document as it is read: its text with what stands in it, and in the margin where else its words stand.

import { addressOf, note, open } from '../app/address.js';
import { documentText, rows } from '../ask/endpoint.js';
import { phrases } from '../text/words.js';
import { h } from '../ui/dom.js';
import { failure, message } from '../ui/part.js';
import { about } from '../ui/reading/about.js';
import { aside } from '../ui/reading/aside.js';
import { here } from '../ui/reading/here.js';
import { keys } from '../ui/reading/keys.js';
import { follow, isInSight, number, select } from '../ui/reading/marks.js';
import { more } from '../ui/reading/more.js';
import { sheet } from '../ui/reading/sheet.js';
import words from './reader.words.js';

const t = phrases(words);

/** What keys do: they step from the chosen passage, or from the place in sight. */
function actions(paper, margin, iri) {
  const from = () => paper.page().top();
  return [
    { keys: ['n', 'j'], says: t('reader.next'), does: () => margin.step(1, from()) },
    { keys: ['p', 'k'], says: t('reader.before'), does: () => margin.step(-1, from()) },
    { keys: ['o'], says: t('reader.open'), does: () => {
      const [row] = margin.chosen()?.rows ?? [];
      if (row) {
        open(addressOf('pair', { one: iri, other: row.other, echo: row.echo }));
      }
    } },
    { keys: ['Escape'], says: t('reader.leave'), does: () => margin.choose(null) },
  ];
}

/** On a narrow screen the margin is a drawer at the foot of it. */
function drawer(nodes) {
  const button = h('button', {
    type: 'button', class: 'handle', 'aria-expanded': 'false', onclick: () => pull(button.getAttribute('aria-expanded') === 'false'),
  }, t('reader.drawer'));
  const node = h('aside', { class: 'beside', 'aria-label': t('reader.drawer') }, button, nodes);
  const pull = (isOpen) => {
    button.setAttribute('aria-expanded', String(isOpen));
    node.classList.toggle('open', isOpen);
  };
  return { node, pull };
}

/** The text with its margin, and what can be opened below. */
function reading(iri, answer, params) {
  const told = here();
  let margin = null;
  const pick = (passage) => {
    beside.pull(true); // first, so that the drawer can scroll to it
    margin.choose(passage);
  };
  const paper = sheet(answer, params, {
    drawn: (page) => {
      if (margin) {
        number(page, margin.all(), margin.isFiltered(), pick);
        select(page, margin.chosen());
      }
    },
    pressed: (spans, unit) => {
      told.tell(spans);
      beside.pull(true);
      const passage = spans.some((span) => span.kind === 'echo') && margin.at(unit);
      if (passage) {
        margin.choose(passage);
      }
    },
  });
  margin = aside(iri, params, paper.count, {
    found: (passages, isFiltered) => number(paper.page(), passages, isFiltered, pick),
    choose: (passage) => {
      select(paper.page(), passage);
      note({ start: passage ? paper.count.toPoint(passage.start) : null, end: passage ? paper.count.toPoint(passage.end) : null });
      if (passage) {
        paper.page().scrollTo(passage.start);
      }
    },
  });
  const beside = drawer([told.node, margin.node]);
  const content = h('div', { class: 'reader' }, paper.node, beside.node);
  follow(content, margin.all, (passage) => isInSight(margin.chosen()) || margin.near(passage));
  paper.node.querySelector('.tools .steps').append(keys(content, actions(paper, margin, iri)));
  if (paper.target) {
    requestAnimationFrame(() => paper.page().scrollTo(paper.target.start));
    margin.done.then(() => {
      const { start, end } = paper.target;
      const exact = margin.all().find((each) => each.start === start && each.end === end);
      const passage = exact ?? margin.at(Math.floor((start + end) / 2));
      if (passage) {
        margin.mark(passage);
      }
    });
  }
  return [content, ...more(iri, paper, margin.done)];
}

/** Shows the document `iri`. */
export async function show(params) {
  const iri = params.get('iri');
  if (!iri) {
    return {
      title: t('reader.none'),
      content: [message(t('reader.none-hint')), h('p', {}, h('a', { href: addressOf('documents') }, t('view.documents')))],
    };
  }
  const digits = iri.replace(/^.*\//, '');
  const place = h('div', { class: 'body', 'aria-busy': 'true' }, message(t('part.loading'), 'loading'));
  const load = async () => {
    try {
      place.replaceChildren(...reading(iri, await documentText(digits), params));
    } catch (error) {
      place.replaceChildren(failure(error, load));
    } finally {
      place.setAttribute('aria-busy', 'false');
    }
  };
  load();
  rows('places-elsewhere', { document: iri }).catch(() => {}); // asked with the text, shown beside it
  const documents = await rows('documents').catch(() => ({ rows: [] }));
  return { title: documents.rows.find((row) => row.document === iri)?.title ?? digits, content: [about(iri, digits), place] };
}
