package org.huisheng.describe;

import java.util.List;
import java.util.Optional;

/**
 * A class with what is said of its members. Immutable.
 *
 * @param subject IRI of the class; empty for properties that anything may have
 * @param own the class where it is ours
 * @param properties whose domain it is, in the order of the file
 */
public record Chapter(Optional<String> subject, Optional<Term> own, List<Term> properties) {
  public Chapter {
    properties = List.copyOf(properties);
  }
}
