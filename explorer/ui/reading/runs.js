// What of a source text is read, and how: cleaned, or as it came. Cleaning is told by its repairs, each a stretch of the source and what
// stands in its place; a stretch without replacement was removed.

/** Repairs that lie within wider ones are part of those: the wider one tells what came of all. */
function outermost(repairs) {
  const found = [];
  for (const repair of [...repairs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found[found.length - 1];
    if (!last || repair.start >= last.end) {
      found.push(repair);
    } else if (repair.end > last.end) {
      found.push({ ...repair, start: last.end, label: repair.label && repair.label.slice(-1) });
    }
  }
  return found;
}

/** Stretches of the source from start to end: `{ start, end, text, repair }`; `text` is what is shown. */
function stretches(source, repairs, isCleaned) {
  const found = [];
  let at = 0;
  const keep = (to) => to > at && found.push({ start: at, end: to, text: source.slice(at, to) });
  for (const repair of outermost(repairs)) {
    keep(repair.start);
    found.push({
      start: repair.start, end: repair.end, repair,
      text: isCleaned ? repair.label ?? '' : source.slice(repair.start, repair.end),
    });
    at = repair.end;
  }
  keep(source.length);
  return found;
}

/** A stretch cut at its line ends. Of one that is replaced every piece stands for all of it. */
function lines(stretch) {
  const isWhole = stretch.text.length !== stretch.end - stretch.start;
  let at = stretch.start;
  return stretch.text.split('\n').map((text) => {
    const line = isWhole ? { ...stretch, text } : { ...stretch, text, start: at, end: Math.min(stretch.end, at + text.length) };
    at += text.length + 1;
    return line;
  });
}

/** White space at the ends of a paragraph says nothing. */
function trimmed(paragraph) {
  const runs = paragraph.filter((run) => run.text || run.repair);
  const first = runs.find((run) => run.text.trim());
  if (first && !first.repair) {
    const blank = first.text.length - first.text.trimStart().length;
    first.text = first.text.slice(blank);
    first.start += blank;
  }
  return runs.filter((run) => run.repair || run.text);
}

function isGap(runs) {
  return runs.length > 0 && !runs.some((run) => run.text.trim());
}

/** What was removed on several lines after another is one gap. */
function merged(all) {
  const found = [];
  for (const runs of all) {
    const last = found[found.length - 1];
    if (last && isGap(last) && isGap(runs)) {
      last.push(...runs);
    } else {
      found.push(runs);
    }
  }
  return found;
}

/**
 * The paragraphs of a text, each a list of runs `{ start, end, text, repair }` in units of the source. Those of the cleaned text that hold
 * nothing but what was removed stay, for whoever wants to see it; blank ones go.
 */
export function paragraphs(source, repairs, isCleaned) {
  const found = [[]];
  for (const stretch of stretches(source, repairs, isCleaned)) {
    lines(stretch).forEach((line, index) => {
      if (index > 0) {
        found.push([]);
      }
      found[found.length - 1].push(line);
    });
  }
  return isCleaned
    ? merged(found.map(trimmed).filter((runs) => runs.some((run) => run.repair || run.text.trim())))
    : found;
}
