// SPARQL results JSON as an HTML table.

function cell(term) {
  const node = document.createElement('td');
  if (!term) {
    return node;
  }
  if (term.type === 'uri' && /^https?:/.test(term.value)) {
    const anchor = document.createElement('a');
    anchor.href = term.value;
    anchor.textContent = term.value;
    node.append(anchor);
  } else {
    node.textContent = term.value;
  }
  if (term['xml:lang']) {
    node.lang = term['xml:lang'];
  }
  return node;
}

function row(cells) {
  const node = document.createElement('tr');
  node.append(...cells);
  return node;
}

function heading(name) {
  const node = document.createElement('th');
  node.scope = 'col';
  node.textContent = name;
  return node;
}

/** The table of an answer; an ASK gives one cell. */
export function table(answer) {
  const node = document.createElement('table');
  if ('boolean' in answer) {
    node.append(row([cell({ type: 'literal', value: String(answer.boolean) })]));
    return node;
  }
  const names = answer.head.vars;
  const head = node.createTHead();
  head.append(row(names.map(heading)));
  const body = node.createTBody();
  body.append(...answer.results.bindings.map((binding) => row(names.map((name) => cell(binding[name])))));
  return node;
}
