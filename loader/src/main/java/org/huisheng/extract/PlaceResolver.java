package org.huisheng.extract;

import java.util.Optional;
import org.huisheng.lexicon.Divisions;

/** Finds the division a document is about, from the document's own evidence. */
final class PlaceResolver {

  PlaceResolver(Divisions divisions) {}

  /** {@return the name of the division, or nothing when the text gives no evidence} */
  Optional<String> resolve(DocumentText text, Heading heading) {
    return Optional.empty();
  }
}
