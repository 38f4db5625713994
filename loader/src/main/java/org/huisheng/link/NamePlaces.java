package org.huisheng.link;

import java.util.BitSet;
import java.util.List;
import org.huisheng.link.reuse.NormalisedText;
import org.huisheng.model.Extraction;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Mention;

/** Where a text names bodies, persons, meetings and directives. */
final class NamePlaces {

  private NamePlaces() {}

  /** {@return the kept characters of {@code text} that stand in a name} */
  static BitSet in(LinkedDocument document, NormalisedText text) {
    Extraction said = document.extraction();
    BitSet original = new BitSet();
    said.organisations().forEach(body -> mark(original, body.mentions()));
    said.persons().forEach(person -> mark(original, person.mentions()));
    said.meetings().forEach(meeting -> mark(original, meeting.mentions()));
    said.directives().forEach(directive -> mark(original, directive.mentions()));
    BitSet kept = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      kept.set(i, original.get(text.original(i, i + 1).start()));
    }
    return kept;
  }

  private static void mark(BitSet original, List<Mention> mentions) {
    mentions.forEach(mention -> original.set(mention.where().start(), mention.where().end()));
  }
}
