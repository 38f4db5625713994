// A text that one view hands to the next without the address: a draft must not stand in a history.

let handed = null;

/** Keeps `text` for the view that is opened next. */
export function give(text) {
  handed = text;
}

/** The text that was handed over, once; nothing when there is none. */
export function take() {
  const text = handed;
  handed = null;
  return text;
}
