// The phrases of the editor.

export default {
  zh: {
    'sparql.title': 'SPARQL 编辑器',
    'sparql.lead': '查询地址：',
    'sparql.examples': '从现成的问题开始',
    'sparql.choose': '——选择——',
    'sparql.run': '查询',
    'sparql.hint': 'Ctrl+Enter 亦可。查询写入地址栏，链接可以转发。时间与行数有限额；超出时说明原因，不会悄悄截断。',
    'sparql.answer': '结果',
    'sparql.rows': '{rows} 行',
  },
  en: {
    'sparql.title': 'SPARQL editor',
    'sparql.lead': 'The endpoint is',
    'sparql.examples': 'Start from a question',
    'sparql.choose': '— choose —',
    'sparql.run': 'Ask',
    'sparql.hint': 'Or Ctrl+Enter. The query goes into the address, which can be sent on. Time and rows are limited; what goes beyond is refused with the reason, never cut in silence.',
    'sparql.answer': 'Answer',
    'sparql.rows': '{rows} rows',
  },
};
