// A body: what it is and what is held of it, whom its words are shared with, what it asks, says and took up, and who holds posts at it.

import { rows } from '../ask/endpoint.js';
import { phrases } from '../text/words.js';
import { contents } from '../ui/contents.js';
import { h } from '../ui/dom.js';
import { mentions } from '../ui/mentions.js';
import { named, subtitle } from '../ui/named.js';
import { message } from '../ui/part.js';
import words from './body.words.js';
import { claims, order, sharing } from './body.echoes.js';
import { chain, documents, facts, people } from './body.place.js';
import { categories, onlyHere, origins } from './body.tasks.js';
import { uptakes, wordings } from './body.wordings.js';

const t = phrases(words);

async function page(found, params, documentsAsked) {
  const { thing: iri, name } = found;
  const all = (await documentsAsked).rows;
  const held = all.filter((row) => row.voice === iri);
  const asks = [
    facts(name),
    chain(iri, name),
    held.length > 0 && documents(iri, name),
    held.length > 0 && sharing(iri, name),
    held.length > 0 && order(name, all),
    held.length > 0 && claims(iri, name),
    held.length > 0 && onlyHere(name, held, params.get('document')),
    held.length > 0 && categories(iri, name),
    held.length > 0 && origins(iri, name),
    held.length > 0 && wordings(name),
    held.length > 0 && uptakes(iri, params.get('uptake')),
    people(iri, name),
    mentions(iri, {
      heading: t('body.named'), empty: t('body.named.none'), expected: found.mentions, keep: (row) => row.voice !== iri,
    }),
  ].filter(Boolean);
  const [first, second, ...others] = asks;
  return {
    title: name,
    content: [
      subtitle(iri, t('body.sort')),
      contents(asks),
      held.length === 0 && message(t('body.none'), 'not-held-here'),
      h('div', { class: 'parts' }, first, second),
      others,
    ].flat().filter(Boolean),
  };
}

/** Shows the body `iri`; `document` chooses which of its documents is compared with all others, `uptake` one value of uptake. */
export function show(params) {
  // Only a document can be asked what it alone says, so the documents are asked for beside the name, before all else.
  const documentsAsked = rows('documents');
  documentsAsked.catch(() => {}); // whoever waits for it says so
  return named(params, (found) => page(found, params, documentsAsked));
}
