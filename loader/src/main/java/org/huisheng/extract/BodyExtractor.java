package org.huisheng.extract;

import java.util.List;
import java.util.Optional;
import org.huisheng.lexicon.BodyLexicon;
import org.huisheng.lexicon.Divisions;

/** Finds named bodies and classes of bodies by an anchored grammar over name heads. */
final class BodyExtractor {

  BodyExtractor(BodyLexicon lexicon, Divisions divisions) {}

  Bodies extract(DocumentText text, Heading heading, Optional<String> place) {
    return new Bodies(List.of(), List.of(), List.of());
  }
}
