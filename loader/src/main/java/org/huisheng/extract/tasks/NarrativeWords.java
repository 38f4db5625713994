package org.huisheng.extract.tasks;

import java.util.regex.Pattern;
import org.huisheng.extract.text.PairedMarks;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.model.Span;

/** Finds words of narration (了, 日前) outside quotation marks. */
final class NarrativeWords {

  /** 25日前 is a deadline, not 日前. */
  private static final Pattern DEADLINE = Pattern.compile("(?<=\\d)日前");

  private final TaskLexicon lexicon;

  NarrativeWords(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return whether {@code clause} has such a word and no word that only looks like it} */
  boolean tells(String view, Span clause) {
    String unquoted = unquoted(view, clause);
    String words = unquoted.contains("日前") ? DEADLINE.matcher(unquoted).replaceAll("") : unquoted;
    return lexicon.marker(Marker.NARRATIVE_MARK).occursIn(words)
        && !lexicon.marker(Marker.NARRATIVE_EXCEPTION).occursIn(words);
  }

  /** What stands in quotation marks is named, not told: “累了能歇脚”. */
  private static String unquoted(String view, Span where) {
    boolean[] inside = PairedMarks.QUOTES.inside(view, where);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < inside.length; i++) {
      if (!inside[i]) {
        words.append(view.charAt(where.start() + i));
      }
    }
    return words.toString();
  }
}
