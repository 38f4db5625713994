// The words of the page, in Chinese and English. What the ontology names (the five values of uptake, genres, levels …) is not
// repeated in them: its labels and definitions come from the store by the query `terms`.

import { rows } from '../ask/endpoint.js';
import en from './en.js';
import zh from './zh.js';

const LANGUAGES = { zh, en };
const KEY = 'huisheng.language';

function chosen() {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? window.localStorage.getItem(KEY);
  return asked in LANGUAGES ? asked : 'zh';
}

/** The language of the page: `zh` or `en`. */
export const language = chosen();

/** Changes the language and opens the same view again. */
export function speak(other) {
  window.localStorage.setItem(KEY, other);
  const address = new URL(window.location.href);
  address.searchParams.delete('lang');
  window.location.replace(address);
}

/**
 * The phrases of one view, which stand beside it: `phrases({ zh, en })` gives a function as `t`. What the view has no phrase for is looked
 * up among those of the page.
 */
export function phrases(own) {
  return (key, values = {}) => {
    const phrase = own[language][key] ?? LANGUAGES[language][key];
    if (phrase === undefined) {
      throw new Error(`no phrase is called '${key}'`);
    }
    return phrase.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
  };
}

/** A phrase of the page; `{name}` in it stands for a value. */
export const t = phrases({ zh: {}, en: {} });

const numbers = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: 2 });

/** A number as it is read. */
export function number(value) {
  return numbers.format(value);
}

/** The field of an entry of the catalogue in the language of the page: `title`, `question`, `reading`. */
export function inLanguage(entry, field) {
  return language === 'zh' ? entry[`${field}_zh`] : entry[field];
}

/** Two days as one date or an interval; the empty text when neither is known. */
export function days(earliest, latest) {
  if (!earliest && !latest) {
    return t('date.unknown');
  }
  if (earliest === latest) {
    return earliest;
  }
  return `${earliest ?? '…'} – ${latest ?? '…'}`;
}

/** A lag of at least and at most so many days. */
export function lag(least, most) {
  if (least === null || least === undefined) {
    return '';
  }
  if (least === most) {
    return t('lag.exact', { days: number(least) });
  }
  return most === null || most === undefined
    ? t('lag.open', { least: number(least) })
    : t('lag.between', { least: number(least), most: number(most) });
}

const terms = new Map();

/** Resolves when the ontology's own terms are known. */
export async function learnTerms() {
  const answer = await rows('terms');
  for (const row of answer.rows) {
    terms.set(`${row.scheme} ${row.notation}`, row);
  }
}

/** What the ontology calls a term: `term('uptake', 'not-held')`. What it does not know stays as it is. */
export function term(scheme, notation) {
  const found = terms.get(`${scheme} ${notation}`);
  return (found && (language === 'zh' ? found.label : found.label_en)) || notation || '';
}

/** What the ontology says that a term means, or the empty text. */
export function meaning(scheme, notation) {
  const found = terms.get(`${scheme} ${notation}`);
  return (found && (language === 'zh' ? found.definition : found.definition_en)) || '';
}

/** All notations of a scheme, in the order of the ontology's file. */
export function notations(scheme) {
  return [...terms.values()].filter((row) => row.scheme === scheme).map((row) => row.notation);
}
