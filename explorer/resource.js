// One thing as the store describes it: its statements, and what leads to it, as text.
import { description } from './endpoint.js';

const OURS = 'https://w3id.org/huisheng/';
const STATEMENT = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z-]+)|\^\^<[^>]*>)?) \.$/;
const ESCAPES = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f' };

function unescaped(text) {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))/g, (_, four, eight, one) =>
    one ? (ESCAPES[one] ?? one) : String.fromCodePoint(parseInt(four ?? eight, 16)));
}

function statements(lines) {
  return lines.split('\n').map((line) => STATEMENT.exec(line)).filter(Boolean)
    .map(([, subject, property, iri, text, language]) =>
      ({ subject, property, iri, text: iri ?? unescaped(text), language }));
}

/** A link to the view of a thing of ours; of others only the text. */
function reference(iri, name) {
  const node = document.createElement(iri.startsWith(OURS) ? 'a' : 'span');
  node.textContent = name ?? iri;
  if (node.tagName === 'A') {
    node.href = `?iri=${encodeURIComponent(iri)}`;
  }
  return node;
}

function line(property, value) {
  const item = document.createElement('li');
  const name = document.createElement('code');
  name.textContent = property.replace(/^.*[#/]/, '');
  name.title = property;
  item.append(name, ' ', value);
  return item;
}

/** Fills `list` with what is said of `iri`. */
export async function show(iri, list) {
  const all = statements(await description(iri));
  const names = new Map();
  all.filter((each) => !each.iri && /(prefLabel|title|label|literalForm)$/.test(each.property))
    .forEach((each) => names.set(each.subject, each.text));
  const own = all.filter((each) => each.subject === iri).map((each) => {
    const value = each.iri ? reference(each.iri, names.get(each.iri)) : document.createElement('span');
    value.textContent ||= each.text;
    value.lang = each.language ?? '';
    return line(each.property, value);
  });
  const others = all.filter((each) => each.iri === iri && each.subject.startsWith(OURS))
    .map((each) => line(`← ${each.property.replace(/^.*[#/]/, '')}`, reference(each.subject)));
  list.replaceChildren(...own, ...others);
  return names.get(iri);
}
