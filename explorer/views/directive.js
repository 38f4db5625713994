// A directive: what is known of it, who took it up and when, and what became of its words. A text that no document names has the same page.

import { rows } from '../ask/endpoint.js';
import { number, phrases, term } from '../text/words.js';
import { contents } from '../ui/contents.js';
import { h } from '../ui/dom.js';
import { facts } from '../ui/facts.js';
import { notHeld } from '../ui/held.js';
import { after, onDemand } from '../ui/later.js';
import { named, subtitle } from '../ui/named.js';
import { part } from '../ui/part.js';
import { table } from '../ui/table.js';
import { documentLink, thing, when } from '../ui/thing.js';
import { nobodyRepeats, noText, throughWhom, travelled } from './directive.passages.js';
import { leapfrogged, takenUp } from './directive.uptake.js';
import words from './directive.words.js';

const t = phrases(words);
const ITS_TEXT = ['adopts', 'reports']; // what a document says of a directive of which it is the text, or tells it in part

/** The documents that have the directive's text, among those that name it. */
function textsOf(rowsOfDirective) {
  const [first] = rowsOfDirective;
  return first?.text_held ? rowsOfDirective.filter((row) => ITS_TEXT.includes(row.relation)) : [];
}

async function aboutText(rowsOfDirective) {
  const [first] = rowsOfDirective;
  if (first.text_held) {
    return textsOf(rowsOfDirective).map((row) => [documentLink(row.document, row.title), ' ']);
  }
  const documents = await rows('documents');
  const same = documents.rows.filter((row) => row.title === first.label);
  return [notHeld(), ' ', t('directive.text.none'),
    same.map((row) => [h('br', {}), t('directive.text.same'), ' ', documentLink(row.document, row.title), ' ', when(row.earliest, row.latest)])];
}

function unknown() {
  return h('span', { class: 'uncertain' }, t('directive.unknown'));
}

function what(iri) {
  return part({
    heading: t('directive.what'),
    question: { name: 'one-directive', params: { thing: iri } },
    show: async ({ rows: all }) => {
      const [first] = all;
      return facts(
        [t('directive.kind'), term('directive-kind', first.kind)],
        [t('directive.issuers'), first.issuers || unknown()],
        [t('directive.number'), first.number],
        [t('directive.date'), first.date ? when(first.date, first.date) : unknown()],
        [t('directive.naming'), t('directive.naming.count', { number: number(first.documents) })],
        [t('directive.text'), await aboutText(all)]);
    },
  });
}

/** What is known of a text that no document names. */
function whatText(iri) {
  return part({
    heading: t('directive.what'),
    question: { name: 'documents' },
    show: ({ rows: documents }) => {
      const found = documents.find((row) => row.document === iri);
      return found && facts(
        [t('directive.text'), documentLink(iri, t('directive.text.read'))],
        [t('directive.voice'), thing(found.voice, found.name)],
        [t('directive.genre'), term('genre', found.genre)],
        [t('directive.date'), when(found.earliest, found.latest)],
        [t('directive.completeness'), term('completeness', found.completeness)],
        [t('directive.naming'), t('directive.unnamed')]);
    },
  });
}

function whoNamed(iri) {
  return part({
    heading: t('directive.who'),
    id: 'who-named',
    question: { name: 'one-directive', params: { thing: iri } },
    empty: t('directive.who.empty'),
    show: ({ rows: all }) => {
      const naming = all.filter((row) => row.document);
      return naming.length > 0 && table(naming, [
        { key: 'name', head: t('directive.body'), cell: (row) => thing(row.voice, row.name) },
        { key: 'relation', head: t('directive.relation'), cell: (row) => term('relation', row.relation) },
        { key: 'title', head: t('directive.document'), class: 'wide', cell: (row) => documentLink(row.document, row.title) },
        { key: 'mentions', head: t('directive.mentions'), number: true },
        { key: 'earliest', head: t('directive.days'), class: 'date', cell: (row) => when(row.earliest, row.latest) },
      ], { caption: t('directive.who') });
    },
  });
}

/** Shows the directive, or text, `iri`; `body` is the body whose uptake is told first. */
export function show(params) {
  const iri = params.get('iri');
  return named(params, ({ name, sort, documents }) => {
    const isText = sort === 'document';
    const about = isText ? whatText(iri) : what(iri);
    const uptake = takenUp({ iri, isText, body: params.get('body') });
    const words_ = (answer) => {
      const text = isText ? iri : textsOf(answer?.rows ?? [])[0]?.document;
      const through = {
        id: 'through-whom', heading: t('directive.through'), why: t('directive.through.why'), button: t('directive.through.ask'),
        make: () => throughWhom(iri),
      };
      return text ? [travelled(text), nobodyRepeats(text), onDemand(through)] : noText();
    };
    const sections = [about, uptake, leapfrogged(iri, uptake), !isText && whoNamed(iri)].filter(Boolean);
    const later = after([about, uptake], words_);
    const ways = h('div', {}, contents(sections));
    later.done.then(() => ways.replaceChildren(contents([...sections, ...later.children])));
    return {
      title: name,
      content: [
        subtitle(iri, t(isText ? 'sort.document' : 'sort.directive'),
          documents > 0 && !isText && t('directive.naming.count', { number: number(documents) })),
        ways, ...sections, later,
      ],
    };
  });
}
