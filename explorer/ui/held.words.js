// The phrases that say what is held.

export default {
  zh: {
    'held.documents': '藏 {number} 篇',
  },
  en: {
    'held.documents': '{number} held',
  },
};
