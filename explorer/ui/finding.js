// What findings are called: their codes are those of docs/errors.md.

import { language, phrases } from '../text/words.js';
import words from '../views/findings.words.js';

const t = phrases(words);

/** The name of a kind of finding; its code when it has no other. */
export function kindOfFinding(code) {
  return `findings.code.${code}` in words[language] ? t(`findings.code.${code}`) : code;
}

/** A column of a finding, or of its remedy, in the language of the page. */
export function inWords(row, column) {
  return (language === 'zh' && row[`${column}_zh`]) || row[column];
}
