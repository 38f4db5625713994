package org.huisheng.model;

/**
 * One change to a text: the covered characters give way to the replacement.
 *
 * @param where what is replaced, in offsets of the text before the change; empty for an insertion
 * @param replacement what stands there afterwards; empty for a deletion
 */
public record Edit(Span where, String replacement) {

  /** {@return the edit that removes {@code where}} */
  public static Edit deletion(Span where) {
    return new Edit(where, "");
  }
}
