package org.huisheng.model;

import java.util.Objects;

/**
 * What cleaning did to one stretch of a source text.
 *
 * @param kind what was wrong
 * @param where the stretch, in offsets of the original text
 * @param replacement what the cleaned view has in its place; empty when it vanished
 */
public record Repair(RepairKind kind, Span where, String replacement) {
  public Repair {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(replacement);
  }
}
