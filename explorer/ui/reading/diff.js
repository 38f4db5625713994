// Where two short texts differ, by character: the longest common subsequence of their code points between what they begin and end with.

const MOST_CELLS = 16_000_000;

/** One of many `[kind, text]`: kind is `same`, `gone` (only in the one) or `come` (only in the other). */
function push(found, kind, text) {
  const last = found[found.length - 1];
  if (text && last && last[0] === kind) {
    last[1] += text;
  } else if (text) {
    found.push([kind, text]);
  }
}

function middle(one, other, found) {
  const width = other.length + 1;
  if ((one.length + 1) * width > MOST_CELLS) {
    push(found, 'gone', one.join(''));
    push(found, 'come', other.join(''));
    return;
  }
  const best = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      best[i * width + j] = one[i] === other[j]
        ? best[(i + 1) * width + j + 1] + 1
        : Math.max(best[(i + 1) * width + j], best[i * width + j + 1]);
    }
  }
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      push(found, 'same', one[i]);
      i += 1;
      j += 1;
    } else if (j === other.length || (i < one.length && best[(i + 1) * width + j] >= best[i * width + j + 1])) {
      push(found, 'gone', one[i]);
      i += 1;
    } else {
      push(found, 'come', other[j]);
      j += 1;
    }
  }
}

/** A single character that happens to be equal within what differs on both sides is no common wording. */
function withoutChance(pieces) {
  const found = [];
  pieces.forEach(([kind, text], index) => {
    const around = (at) => pieces[at] && pieces[at][0] !== 'same' && [...pieces[at][1]].length > 1;
    if (kind === 'same' && [...text].length === 1 && around(index - 1) && around(index + 1)) {
      found.push(['gone', text], ['come', text]);
    } else {
      found.push([kind, text]);
    }
  });
  return found;
}

/** What differs between `one` and `other`, as two lists of `{ text, differs }`: how each reads. */
export function differences(one, other) {
  const a = [...one];
  const b = [...other];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) {
    head += 1;
  }
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) {
    tail += 1;
  }
  const found = [];
  push(found, 'same', a.slice(0, head).join(''));
  middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail), found);
  push(found, 'same', a.slice(a.length - tail).join(''));
  const pieces = withoutChance(found);
  const side = (own) => {
    const read = [];
    pieces.filter(([kind]) => kind === 'same' || kind === own).forEach(([kind, text]) => push(read, kind, text));
    return read.map(([kind, text]) => ({ text, differs: kind === own }));
  };
  return [side('gone'), side('come')];
}
