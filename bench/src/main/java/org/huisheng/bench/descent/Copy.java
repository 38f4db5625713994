package org.huisheng.bench.descent;

import java.util.OptionalInt;

/**
 * A passage as it stands in a document.
 *
 * @param passage its number
 * @param document the document's number
 * @param begin the first character there
 * @param end after the last
 * @param source number of the document it was copied from; none where it was written
 * @param step how it came there
 */
record Copy(int passage, int document, int begin, int end, OptionalInt source, Step step) {}
