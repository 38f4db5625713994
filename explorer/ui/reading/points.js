// Places in texts are counted in code points, strings here in units of UTF-16. The two differ behind characters beyond the first plane.

/** Turns places of `text` from the one count into the other: `{ toUnit, toPoint, length }`, `length` in code points. */
export function points(text) {
  const far = []; // where characters of two units begin, in units
  for (let at = 0; at < text.length; at += 1) {
    if (text.codePointAt(at) > 0xffff) {
      far.push(at);
      at += 1;
    }
  }

  /** How many entries of `far` satisfy `isBefore`, which holds for a first part of them. */
  function count(isBefore) {
    let low = 0;
    let high = far.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  return {
    toUnit: (point) => Math.min(text.length, Math.max(0, point) + count((each) => far[each] - each < point)),
    toPoint: (unit) => unit - count((each) => far[each] < unit),
    length: text.length - far.length,
  };
}
