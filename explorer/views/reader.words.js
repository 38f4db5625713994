// The phrases of the reader.

export default {
  zh: {
    'reader.none': '没有指明文献',
    'reader.none-hint': '请从文献目录中选一篇。',
    'reader.drawer': '这些话还见于何处',
    'reader.next': '下一处',
    'reader.before': '上一处',
    'reader.open': '与他篇并读当前一处',
    'reader.leave': '取消选定',
  },
  en: {
    'reader.none': 'No document is named',
    'reader.none-hint': 'Choose one from the list.',
    'reader.drawer': 'Where else these words stand',
    'reader.next': 'Next passage',
    'reader.before': 'Passage before',
    'reader.open': 'Read the selected passage beside the other document',
    'reader.leave': 'Select nothing',
  },
};
