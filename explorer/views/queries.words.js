// The phrases of the gallery of queries.

export default {
  zh: {
    'queries.lead': '{count} 个现成的问题：每一个都可填参数、看图表、取 CSV，也是命令行与接口的同一个问题。',
    'queries.sparql': '自己写 SPARQL',
    'queries.find': '筛选',
    'queries.none': '没有这样的问题。可以换一个词，或自己写 SPARQL。',
    'queries.params': '{count} 个参数',
    'chart.table': '表格', 'chart.bar': '条形图', 'chart.heatmap': '热力图', 'chart.timeline': '时间线', 'chart.network': '关系图',
    'folder.browse': '馆藏', 'folder.echo': '回声与响应', 'folder.track': '提法', 'folder.people': '人物与会议', 'folder.tasks': '任务',
    'folder.quality': '质量与疑点', 'folder.export': '导出',
  },
  en: {
    'queries.lead': '{count} questions that are ready: each has parameters, a chart and CSV, and is the same on the command line and in the API.',
    'queries.sparql': 'Write SPARQL yourself',
    'queries.find': 'Filter',
    'queries.none': 'There is no such question. Try another word, or write SPARQL.',
    'queries.params': '{count} parameters',
    'chart.table': 'table', 'chart.bar': 'bars', 'chart.heatmap': 'heat map', 'chart.timeline': 'timeline', 'chart.network': 'network',
    'folder.browse': 'What is held', 'folder.echo': 'Echoes and uptake', 'folder.track': 'Wordings', 'folder.people': 'People and meetings',
    'folder.tasks': 'Tasks', 'folder.quality': 'Quality and findings', 'folder.export': 'Export',
  },
};
