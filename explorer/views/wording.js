// A fixed wording or a formula: its forms, what it enumerates, who used it first here, how it spread, and what stands beside it.

import { phrases } from '../text/words.js';
import { contents } from '../ui/contents.js';
import { mentions } from '../ui/mentions.js';
import { named, subtitle } from '../ui/named.js';
import words from './wording.words.js';
import { companions } from './wording.companions.js';
import { formulaKind, formulaSpread, months, users } from './wording.spread.js';
import { firstUse, forms, members } from './wording.meaning.js';

const t = phrases(words);

function sections({ thing: iri, name, sort, mentions: places }) {
  return sort === 'formula'
    ? [formulaKind(iri), formulaSpread(name)]
    : [firstUse(name), forms(name), members(name), users(name), months(name), companions(name),
      mentions(iri, { heading: t('wording.named'), empty: t('wording.named.none'), expected: places })];
}

/** Shows the wording or formula `iri`. */
export function show(params) {
  return named(params, (found) => {
    const asks = sections(found);
    return {
      title: `“${found.name}”`,
      content: [
        subtitle(found.thing, t(found.sort === 'formula' ? 'wording.formula' : 'wording.sort'), t('wording.in', found)),
        contents(asks),
        ...asks,
      ],
    };
  });
}
