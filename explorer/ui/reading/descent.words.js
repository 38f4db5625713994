// The phrases that tell what may be said of descent.

import { phrases } from '../../text/words.js';

export const t = phrases({
  zh: {
    'descent.first-from-second': '甲取自乙',
    'descent.second-from-first': '乙取自甲',
    'descent.colon': '：',
    'descent.stop': '。',
    'descent.comma': '，',
    'descent.ground': '依据：{ground}。{meaning}',
    'descent.alike': '相同 {percent}%，共用 {length} 字，其中新意 {novelty} 字',
    'descent.speaker.one': '甲篇称是{who}的话',
    'descent.speaker.other': '乙篇称是{who}的话',
  },
  en: {
    'descent.first-from-second': 'A from B',
    'descent.second-from-first': 'B from A',
    'descent.colon': ': ',
    'descent.stop': '.',
    'descent.comma': ', ',
    'descent.ground': 'Ground: {ground}. {meaning}',
    'descent.alike': '{percent}% equal, {length} characters shared, novelty {novelty}',
    'descent.speaker.one': 'A gives them as the words of {who}',
    'descent.speaker.other': 'B gives them as the words of {who}',
  },
});
