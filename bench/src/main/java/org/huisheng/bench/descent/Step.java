package org.huisheng.bench.descent;

/** How a passage came into a document. */
enum Step {
  /** It was written there. */
  ROOT,
  /** From a document of the body's direct superior. */
  SUPERIOR,
  /** From a document of a body higher up, past the direct superior. */
  LEAPFROG,
  /** From a document of another province. */
  SIDEWAYS,
  /** From a document of a body below. */
  BELOW,
  /** From an earlier document of the same body. */
  OWN
}
