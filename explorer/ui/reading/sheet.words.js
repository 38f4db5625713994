// The phrases of the sheet.

import { phrases } from '../../text/words.js';

export const t = phrases({
  zh: {
    'sheet.text': '正文',
    'sheet.form': '文本',
    'sheet.cleaned': '清理后',
    'sheet.source': '原文字符',
    'sheet.outline': '目录',
  },
  en: {
    'sheet.text': 'Text',
    'sheet.form': 'Text as',
    'sheet.cleaned': 'Cleaned',
    'sheet.source': 'As in the source',
    'sheet.outline': 'Contents',
  },
});
