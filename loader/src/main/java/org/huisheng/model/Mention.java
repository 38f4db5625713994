package org.huisheng.model;

import java.util.Objects;

/**
 * One place where a text names a thing. The mention is not the thing: what it denotes is the item
 * that lists it.
 *
 * @param where the stretch of the <em>original</em> text, noise inside it included
 * @param surface the wording in the cleaned view
 * @param basis why it was taken to mean the item
 */
public record Mention(Span where, String surface, Basis basis) implements Comparable<Mention> {
  public Mention {
    Objects.requireNonNull(basis);
    if (surface.isEmpty()) {
      throw new IllegalArgumentException("a mention has a surface form: " + where);
    }
  }

  /** By place, then by surface form. */
  @Override
  public int compareTo(Mention other) {
    int byPlace = where.compareTo(other.where);
    return byPlace != 0 ? byPlace : surface.compareTo(other.surface);
  }
}
