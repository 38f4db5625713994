// The phrases of choices within a view.

export default {
  zh: {
    'choose.all': '全部',
    'choose.others': '其余 {number} 项',
    'choose.counted': '{text}（{count}）',
  },
  en: {
    'choose.all': 'all',
    'choose.others': '{number} more',
    'choose.counted': '{text} ({count})',
  },
};
