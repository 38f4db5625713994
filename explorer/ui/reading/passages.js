// The margin's passages. Each other document shares its own stretch of the same words, a little longer here and a little shorter there:
// stretches that mostly lie within one another are shown as one passage.

const LONGER = 4; // times as long as a stretch a passage may be; else a copy of the whole text would be its only passage

/** Whether `row` lies in `passage` with more than half of its own length, and is no mere trifle of it. */
function within(row, passage) {
  const length = row.end - row.start;
  const common = Math.min(row.end, passage.end) - Math.max(row.start, passage.start);
  return 2 * common > length && passage.end - passage.start <= LONGER * length;
}

/**
 * Passages of one document from its rows of `places-elsewhere`: `{ start, end, quote, novelty, rows }` in the order of the text, the
 * rows one for each other document, the most telling first; `all` are all of them.
 */
export function passages(rows) {
  const found = [];
  const longestFirst = [...rows].sort((a, b) => (b.end - b.start) - (a.end - a.start) || a.start - b.start);
  for (const row of longestFirst) {
    const passage = found.find((each) => within(row, each));
    if (passage) {
      passage.all.push(row);
    } else {
      found.push({ start: row.start, end: row.end, quote: row.quote, all: [row] });
    }
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.map(({ all, ...passage }, index) => {
    const strongest = new Map();
    for (const row of all.sort((a, b) => b.novelty - a.novelty || b.length - a.length)) {
      if (!strongest.has(row.other)) {
        strongest.set(row.other, row);
      }
    }
    const own = [...strongest.values()];
    return { ...passage, number: index + 1, novelty: own[0].novelty, rows: own, all };
  });
}

/** How many days at least after this document the other spoke, before it as a negative number; those of unknown order stand last. */
function after({ order, lag_min: least, lag_max: most }) {
  return { later: -(most ?? least), earlier: least }[order] ?? Infinity;
}

/** Orders the rows of a passage by when their documents spoke, as far as that is known. */
export function byTime(passage) {
  passage.rows.sort((a, b) => after(a) - after(b) || b.novelty - a.novelty);
}

/** How many of a passage's documents are earlier than this one, later, and of unknown order. */
export function orders(passage) {
  const count = (order) => passage.rows.filter((row) => row.order === order).length;
  return { before: count('later'), after: count('earlier'), unknown: count('unknown') };
}

/** The documents that share wording: `{ other, title, voice, name, order, …, passages, novelty }`, those with most first. */
export function sharers(rows) {
  const found = new Map();
  for (const row of rows) {
    const sharer = found.get(row.other) ?? {
      other: row.other, title: row.other_title, voice: row.other_voice, name: row.other_name,
      order: row.order, lag_min: row.lag_min, lag_max: row.lag_max,
      passages: 0, novelty: 0,
    };
    sharer.passages += 1;
    sharer.novelty += row.novelty;
    found.set(row.other, sharer);
  }
  return [...found.values()].sort((a, b) => b.novelty - a.novelty || a.other.localeCompare(b.other));
}
