package org.huisheng.extract.tasks;

import java.util.regex.Pattern;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;

/** Tells headings that only name what stands below them (三、保障措施) from those that order it. */
final class NominalHeadings {

  /** Characters; a longer heading that orders may end with any noun. */
  private static final int LONGEST = 6;

  private static final Pattern JOINED = Pattern.compile("[^,，]{2,12}[的及和与、][^,，]{2,12}");

  private final TaskLexicon lexicon;

  NominalHeadings(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return whether {@code heading}, without its number, names and does not order} */
  boolean names(String heading) {
    return lexicon.marker(Marker.HEADING_NOUN).lengthBefore(heading) > 0
        && (heading.length() <= LONGEST || JOINED.matcher(heading).matches())
        && lexicon.marker(Marker.VERBAL_HEADING).lengthAt(heading, 0, heading.length()) == 0
        && lexicon.adverbs().lengthAt(heading, 0, heading.length()) == 0;
  }
}
