// Words are found in a source text whatever white space it has between them.

function withoutBlanks(text) {
  const places = [];
  let found = '';
  for (let at = 0; at < text.length; at += 1) {
    if (text[at].trim()) {
      found += text[at];
      places.push(at);
    }
  }
  return { found, places };
}

/** Where `words` first stand in `text`, as `{ start, end }`; nothing when they do not. */
export function placeOf(text, words) {
  const wanted = words.replace(/\s+/g, '');
  if (!wanted) {
    return null;
  }
  const { found, places } = withoutBlanks(text);
  const at = found.indexOf(wanted);
  return at < 0 ? null : { start: places[at], end: places[at + wanted.length - 1] + 1 };
}
