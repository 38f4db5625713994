package org.huisheng.extract.tasks;

import java.util.List;
import org.huisheng.model.Span;

/**
 * A line of the view and the headings it stands under.
 *
 * @param where the line
 * @param kind whether it is a heading
 * @param section the headings above it, outermost first; a heading counts itself
 * @param numbered those of them that have numbers
 * @param past whether its section looks back, so that what it says was done is no task
 */
record Passage(Span where, Kind kind, List<String> section, List<String> numbered, boolean past) {

  /** What a line is. */
  enum Kind {
    /** A heading with a number before it; its wording may itself be a task. */
    NUMBERED_HEADING,
    /** A title, heading, salutation or by-line without a number. */
    BARE_HEADING,
    /** Running text. */
    TEXT
  }

  Passage {
    section = List.copyOf(section);
    numbered = List.copyOf(numbered);
  }

  /** {@return its own words without number when it is a heading, else the heading above it} */
  String heading() {
    return section.isEmpty() ? "" : section.get(section.size() - 1);
  }
}
