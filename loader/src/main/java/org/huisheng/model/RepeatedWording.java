package org.huisheng.model;

import java.util.List;

/**
 * A wording that no list knows and that several documents of a shelf write alike.
 *
 * @param key what it is one with
 * @param kind what sort of wording its form suggests
 * @param places where it stands, by document and place
 */
public record RepeatedWording(EntityKey key, SloganKind kind, List<Place> places) {
  public RepeatedWording {
    places = List.copyOf(places);
  }

  /**
   * One place.
   *
   * @param document whose text it is
   * @param where the stretch of the original text
   */
  public record Place(DocumentId document, Span where) {}
}
