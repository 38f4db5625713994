package org.huisheng.model;

import java.util.List;

/**
 * One work of which several copies are held: two outlets, one dispatch.
 *
 * @param speaking the copy that stands on the shelf
 * @param others the copies that are kept beside it, by identifier; their words count once, with the
 *     speaking copy's
 */
public record Work(DocumentId speaking, List<DocumentId> others) {
  public Work {
    others = List.copyOf(others);
  }

  /** {@return the smallest identifier among the copies, whatever was loaded first} */
  public DocumentId smallest() {
    return others.stream()
        .filter(other -> other.compareTo(speaking) < 0)
        .findFirst()
        .orElse(speaking);
  }
}
