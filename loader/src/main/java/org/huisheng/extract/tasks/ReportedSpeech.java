package org.huisheng.extract.tasks;

import java.util.List;
import java.util.Optional;
import org.huisheng.extract.tasks.Clause.Role;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;

/**
 * Who is quoted at a place of the text: 习近平总书记指出,…;…;…。 The scope of what somebody points out runs
 * over semicolons to the next full stop. One object follows one document; not safe for threads.
 */
final class ReportedSpeech {

  private static final String FULL_STOPS = "。！？!?\n";

  /**
   * A quoted speaker.
   *
   * @param name the personal name, or the words that stand for the speaker
   * @param isAuthority whether a central leader or body speaks, not somebody of this document
   */
  record Speaker(String name, boolean isAuthority) {}

  private final TaskLexicon lexicon;
  private Optional<Speaker> speaker = Optional.empty();
  private boolean isQuoted;
  private int lastEnd = -1;

  ReportedSpeech(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * {@return who speaks in {@code sentence}; sentences are to be given in the order of the text}
   */
  Optional<Speaker> speaker(TaggedSentence sentence, List<Clause> clauses) {
    String view = sentence.view();
    if (lastEnd < 0 || FULL_STOPS.indexOf(view.charAt(lastEnd)) >= 0) {
      speaker = Optional.empty();
      isQuoted = false;
    }
    isQuoted =
        isQuoted || lexicon.marker(Marker.QUOTING).occursIn(sentence.where().in(sentence.view()));
    for (Clause clause : clauses) {
      if (clause.role() == Role.REPORT) {
        Optional<Speaker> named = speaker(clause.where().in(view));
        speaker = named.isPresent() ? named : speaker;
      }
    }
    lastEnd = Math.min(sentence.where().end(), view.length() - 1);
    return speaker;
  }

  /**
   * {@return whether the words of the sentence looked at last are the speaker's own: it says that
   * somebody pointed them out, not that somebody's charge is kept in mind}
   */
  boolean isQuoted() {
    return speaker.isPresent() && isQuoted;
  }

  private Optional<Speaker> speaker(String report) {
    boolean authority = lexicon.marker(Marker.AUTHORITY).occursIn(report);
    for (ChineseTagger.Word name : ChineseTagger.nameCandidates(report)) {
      boolean titled =
          lexicon
                      .marker(Marker.PERSONAL_TITLE)
                      .lengthAt(report, name.where().end(), report.length())
                  > 0
              || lexicon
                      .marker(Marker.PERSONAL_TITLE)
                      .lengthBefore(report.substring(0, name.where().start()))
                  > 0;
      boolean direct =
          lexicon.marker(Marker.REPORTING).lengthAt(report, name.where().end(), report.length())
              > 0;
      if (titled || direct) {
        return Optional.of(new Speaker(name.text(), authority));
      }
    }
    return authority ? Optional.of(new Speaker("", true)) : Optional.empty();
  }
}
