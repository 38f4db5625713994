// Spans of a text may overlap in any way. What is shown is cut wherever one begins or ends, so that each stretch lies within or without.

/**
 * Gives a function that cuts stretches of the text, which must be asked for in the order of the text: `cut(from, to)` gives
 * `{ start, end, spans }` each. `spans` have `start` and `end`.
 */
export function cutter(spans) {
  const waiting = spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const bounds = [...new Set(waiting.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
  let next = 0;
  let bound = 0;
  let active = [];

  return (from, to) => {
    const found = [];
    let at = from;
    while (at < to) {
      const now = at;
      active = active.filter((span) => span.end > now); // another list: the one before belongs to the stretch before
      for (; next < waiting.length && waiting[next].start <= now; next += 1) {
        if (waiting[next].end > now) {
          active.push(waiting[next]);
        }
      }
      while (bound < bounds.length && bounds[bound] <= at) {
        bound += 1;
      }
      const stop = Math.min(to, bounds[bound] ?? to);
      found.push({ start: at, end: stop, spans: active });
      at = stop;
    }
    return found;
  };
}
