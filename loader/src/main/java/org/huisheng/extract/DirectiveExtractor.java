package org.huisheng.extract;

import java.util.List;
import org.huisheng.lexicon.DirectiveLexicon;
import org.huisheng.model.Directive;
import org.huisheng.model.Meeting;
import org.huisheng.model.Metadata;

/** Finds what a document says it studies, implements, cites, adopts or reports. */
final class DirectiveExtractor {

  DirectiveExtractor(DirectiveLexicon lexicon) {}

  List<Directive> extract(
      DocumentText text, Bodies bodies, List<Meeting> meetings, Metadata metadata) {
    return List.of();
  }
}
