// The phrases of the list of mentions.

export default {
  zh: {
    'mentions.document': '文献',
    'mentions.voice': '发声机构',
    'mentions.count': '次数',
    'mentions.places': '各处',
    'mentions.place': '第 {number} 处',
    'mentions.others': '另 {number} 处',
    'mentions.many': '共 {number} 处。逐处查找所需时间较长。',
    'mentions.show': '逐处列出',
    'mentions.forms': '文中称法（认定依据）',
  },
  en: {
    'mentions.document': 'Document',
    'mentions.voice': 'Who speaks',
    'mentions.count': 'Times',
    'mentions.places': 'Places',
    'mentions.place': 'place {number}',
    'mentions.others': '{number} more',
    'mentions.many': 'There are {number} places. To find them one by one takes a while.',
    'mentions.show': 'List them',
    'mentions.forms': 'Called (why that means it)',
  },
};
