// The phrases of the margin.

import { phrases } from '../../text/words.js';

export const t = phrases({
  zh: {
    'margin.titled': '《{title}》',
    'margin.novelty': '新意 {characters} 字',
    'margin.novelty.hint': '共用文字中不属于套语的字数；越多越难以巧合解释',
    'margin.pair': '并读',
    'margin.rest': '其余 {documents} 篇',
    'margin.before': '在前 {documents}',
    'margin.after': '在后 {documents}',
    'margin.unknown': '先后不明 {documents}',
    'margin.comma': '，',
    'margin.count': '另见于 {documents} 篇：',
    'margin.choose': '第 {number} 处',
  },
  en: {
    'margin.titled': '“{title}”',
    'margin.novelty': 'novelty {characters}',
    'margin.novelty.hint': 'Novelty: shared characters that are no formula’s; the more, the less chance explains them',
    'margin.pair': 'Side by side',
    'margin.rest': '{documents} more',
    'margin.before': 'earlier {documents}',
    'margin.after': 'later {documents}',
    'margin.unknown': 'order unknown {documents}',
    'margin.comma': ', ',
    'margin.count': 'Also in {documents}:',
    'margin.choose': 'Passage {number}',
  },
});
