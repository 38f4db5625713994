// A thing that no other view shows: its statements, and what leads to it.

import { addressOfThing } from '../app/address.js';
import { description } from '../ask/endpoint.js';
import { phrases } from '../text/words.js';
import { h } from '../ui/dom.js';
import { message } from '../ui/part.js';
import words from './thing.words.js';

const t = phrases(words);
const OURS = 'https://w3id.org/huisheng/';
const STATEMENT = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z-]+)|\^\^<[^>]*>)?) \.$/;
const ESCAPES = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f' };
const NAMES = /(prefLabel|title|label|literalForm)$/;

function unescaped(text) {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, four, eight, one) =>
    one ? (ESCAPES[one] ?? one) : String.fromCodePoint(parseInt(four ?? eight, 16)));
}

function statements(lines) {
  return lines.split('\n').map((line) => STATEMENT.exec(line)).filter(Boolean)
    .map(([, subject, property, iri, text, language]) =>
      ({ subject, property, iri, text: iri ?? unescaped(text), language }));
}

function short(property) {
  return property.replace(/^.*[#/]/, '');
}

/** A link to the view of a thing of ours; of others only the text. */
function reference(iri, name) {
  return iri.startsWith(OURS) ? h('a', { href: addressOfThing(iri) }, name ?? iri) : name ?? iri;
}

function line(property, value) {
  return [h('dt', {}, h('code', { title: property }, short(property))), h('dd', {}, value)];
}

/** Shows the thing `iri`. */
export async function show(params) {
  const iri = params.get('iri');
  if (!iri) {
    return { title: t('thing.none'), content: message(t('thing.none-hint')) };
  }
  const all = statements(await description(iri));
  const names = new Map(all.filter((each) => !each.iri && NAMES.test(each.property)).map((each) => [each.subject, each.text]));
  const own = all.filter((each) => each.subject === iri).map((each) =>
    line(each.property, each.iri ? reference(each.iri, names.get(each.iri)) : h('span', { lang: each.language }, each.text)));
  const others = all.filter((each) => each.iri === iri && each.subject.startsWith(OURS)).map((each) =>
    line(each.property, reference(each.subject, names.get(each.subject))));
  const section = (heading, lines) => lines.length > 0 && h('section', { class: 'part' }, h('h2', {}, heading), h('dl', { class: 'facts' }, lines));
  return {
    title: names.get(iri) ?? iri,
    content: [
      h('p', { class: 'minor' }, h('code', {}, iri)),
      section(t('thing.own'), own),
      section(t('thing.others'), others),
    ].filter(Boolean),
  };
}
