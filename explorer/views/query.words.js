// The phrases of the view of one query.

export default {
  zh: {
    'query.run': '查询', 'query.defaults': '恢复默认值',
    'query.chart': '图', 'query.rows': '表', 'query.total': '共 {rows} 行', 'query.page': '第 {page} 页',
    'query.graph': '结果是一张图', 'query.graph-hint': '供其他程序使用的 RDF：', 'query.columns': '各列的含义',
    'query.unknown': '没有名为“{name}”的查询', 'query.unknown-hint': '全部查询见“查询”页。',
  },
  en: {
    'query.run': 'Ask', 'query.defaults': 'Default values',
    'query.chart': 'Chart', 'query.rows': 'Rows', 'query.total': '{rows} rows', 'query.page': 'Page {page}',
    'query.graph': 'The answer is a graph', 'query.graph-hint': 'RDF for other programs:', 'query.columns': 'What the columns mean',
    'query.unknown': 'no query is called “{name}”', 'query.unknown-hint': 'The view “Queries” lists all.',
  },
};
