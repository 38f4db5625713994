// The phrases of views of a named thing.

export default {
  zh: {
    'named.unknown': '库中没有这个标识',
    'named.unknown-hint': '地址中的标识不指馆藏或权威数据中的任何对象。可在上方按名称查找。',
    'named.statements': '全部陈述',
  },
  en: {
    'named.unknown': 'Nothing is known of this identifier',
    'named.unknown-hint': 'The identifier in the address belongs to nothing that is held or listed. Look for its name above.',
    'named.statements': 'All statements',
  },
};
