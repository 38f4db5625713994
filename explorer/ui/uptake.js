// The five values of uptake: how they are marked, told and explained. What they are called and mean is the ontology's.

import { addressOf, addressOfThing } from '../app/address.js';
import { lag, meaning, number, phrases, term } from '../text/words.js';
import { h } from './dom.js';
import words from './uptake.words.js';

const t = phrases(words);

/** The values from the strongest to what is not known. */
export const VALUES = ['named-and-repeated', 'named', 'repeated', 'not-found', 'not-held'];

/** Whether a row shows that the directive was taken up. */
export function took(row) {
  return Boolean(row) && VALUES.indexOf(row.uptake) < 3;
}

/** Whether texts of the body are held that all the same cannot tell: that is not the same as having none. */
export function cannotTell(row) {
  return row.uptake === 'not-held' && row.held;
}

/** The letter or sign of a row's value: colour is never the only sign. */
export function mark(row) {
  return t(`uptake.mark.${cannotTell(row) ? 'cannot-tell' : row.uptake}`);
}

/** What a row says, in words: the value, why, how much, and after how long. */
export function told(row) {
  const said = [term('uptake', row.uptake)];
  if (row.because) {
    said.push(meaning('uptake-because', row.because).replace(/[。.]$/, ''));
  }
  if (row.repeated) {
    said.push(t('uptake.passages', { passages: number(row.repeated) }));
  }
  if (row.used_before) {
    said.push(t('uptake.before', { passages: number(row.used_before) }));
  }
  if (took(row)) {
    said.push(lag(row.lag_min, row.lag_max) || t('uptake.no-lag'));
  }
  return said.join(t('uptake.and'));
}

/** The lag in as few signs as a cell has room for; the empty text when it is not known. */
export function shortLag({ lag_min: least, lag_max: most }) {
  if (least === null || least === undefined) {
    return '';
  }
  if (most === null || most === undefined) {
    return `≥${least}`;
  }
  return least === most ? String(least) : `${least}–${most}`;
}

/** Whether the identifier is a document's: a text that no document names is asked about like a directive. */
export function isDocument(iri) {
  return /\/id\/doc\/[0-9a-f]+$/.test(iri);
}

/** The address of the page of a directive, which shows `body` first when it is given. */
export function addressOfDirective(iri, { body } = {}) {
  return isDocument(iri) ? addressOf('directive', { iri, body }) : addressOfThing(iri, { body });
}

/** The address that shows why a row says what it says: the two texts where there are two, else the directive's page at the body. */
export function addressOfEvidence(row) {
  return isDocument(row.directive) && row.document && took(row)
    ? addressOf('pair', { one: row.directive, other: row.document })
    : addressOfDirective(row.directive, { body: row.body });
}

/** The marks and what they mean, with the ontology's definitions. */
export function legendOfUptake() {
  const entries = VALUES.map((value) => [value, t(`uptake.mark.${value}`), term('uptake', value), meaning('uptake', value)]);
  entries.push(['not-held', t('uptake.mark.cannot-tell'), t('uptake.cannot-tell'), t('uptake.cannot-tell.meaning')]);
  return h('ul', { class: 'legend uptake' }, entries.map(([kind, sign, name, said]) =>
    h('li', {}, h('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' }, sign), ' ', h('strong', {}, name), ' ',
      h('span', { class: 'minor' }, said))));
}

/** How many of the rows have which value, as one bar and in figures. */
export function shares(rows) {
  const counts = VALUES.map((value) => [value, rows.filter((row) => row.uptake === value).length]).filter(([, count]) => count > 0);
  return h('div', { class: 'shares' },
    h('div', { class: 'bar', 'aria-hidden': 'true' }, counts.map(([value, count]) =>
      h('span', { class: `swatch ${value}`, style: { 'flex-grow': String(count) } }))),
    h('ul', { class: 'legend' }, counts.map(([value, count]) => h('li', { title: meaning('uptake', value) },
      h('span', { class: `swatch ${value}`, 'aria-hidden': 'true' }, t(`uptake.mark.${value}`)), ' ', term('uptake', value), ' ',
      h('strong', {}, number(count))))));
}
