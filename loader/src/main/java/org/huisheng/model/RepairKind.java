package org.huisheng.model;

/** What was wrong with a stretch of text. */
public enum RepairKind implements Notation {
  /** It repeats text that stands elsewhere in the file. */
  DUPLICATE_TEXT,
  /** Navigation, counters, wrappers, spam: not the document. */
  BOILERPLATE,
  /** A page number spliced into a sentence. */
  PAGE_NUMBER,
  /** A line break inside a sentence. */
  BROKEN_LINE,
  /** Characters misread by a scanner. */
  OCR,
  /** Quotation marks lost or unbalanced. */
  LOST_QUOTES
}
