package org.huisheng.model;

import java.util.Optional;

/**
 * A stretch in which a document reports what somebody said.
 *
 * @param where in offsets of the original, the words that announce it included
 * @param speaker the personal name as printed; absent where the text has only a title
 */
public record Quotation(Span where, Optional<String> speaker) {}
