// The phrases of the view of a thing.

export default {
  zh: {
    'thing.none': '没有指明对象',
    'thing.none-hint': '地址中没有标识，也没有这样的页面。',
    'thing.own': '对它的陈述',
    'thing.others': '与它相关者',
  },
  en: {
    'thing.none': 'Nothing is named',
    'thing.none-hint': 'The address has no identifier, and names no view that there is.',
    'thing.own': 'What is said of it',
    'thing.others': 'What leads to it',
  },
};
