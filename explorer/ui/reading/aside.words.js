// The phrases of the margin as a whole.

import { phrases } from '../../text/words.js';

export const t = phrases({
  zh: {
    aside: '这些话还见于何处',
    'aside.lead': '相同不等于取自。未列之处，仍可能见于未藏的文献。',
    'aside.empty': '馆藏他篇未见与此相同的文字（套语不计）。',
    'aside.with': '只看',
    'aside.with.all': '所有文献',
    'aside.with.one': '{name}《{title}》（{passages}）',
    'aside.least': '新意',
    'aside.least.all': '不限',
    'aside.least.characters': '≥ {characters} 字',
    'aside.sort': '各处先列',
    'aside.sort.novelty': '新意多者',
    'aside.sort.time': '时间早者',
    'aside.shown': '{passages} 处，见于 {documents} 篇',
    'aside.none-fits': '没有符合所选条件的段落。',
  },
  en: {
    aside: 'Where else these words stand',
    'aside.lead': 'Shared is not taken. What is not listed may stand in documents that are not held.',
    'aside.empty': 'No other document held was found to share wording with this one (formulas aside).',
    'aside.with': 'Only',
    'aside.with.all': 'all documents',
    'aside.with.one': '{name} “{title}” ({passages})',
    'aside.least': 'Novelty',
    'aside.least.all': 'any',
    'aside.least.characters': '≥ {characters}',
    'aside.sort': 'First',
    'aside.sort.novelty': 'the most telling',
    'aside.sort.time': 'the earliest',
    'aside.shown': '{passages} passages, in {documents} documents',
    'aside.none-fits': 'No passage fits what is chosen.',
  },
});
