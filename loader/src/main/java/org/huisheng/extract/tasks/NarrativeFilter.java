package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huisheng.extract.tasks.Clause.Mood;
import org.huisheng.extract.tasks.Clause.Role;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.model.Span;

/**
 * Sets aside clauses that tell or describe: what has a describing subject, what is the subject of a
 * copula (学习…,是首要任务), what opens with a day gone by. A modal makes a clause a directive again.
 */
final class NarrativeFilter {

  /** Characters at the head of a sentence within which a day gone by colours all of it. */
  private static final int OPENING = 12;

  /** Characters of a word of time at the head of a sentence. */
  private static final int SHORT = 3;

  private static final Pattern DAY =
      Pattern.compile("(?:20\\d\\d年)?\\d{1,2}月\\d{1,2}日(?!之?前|以前|起|[至—-])");

  /** 25日前 is a deadline, not 日前. */
  private static final Pattern DEADLINE = Pattern.compile("\\d日前");

  private final TaskLexicon lexicon;

  NarrativeFilter(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the clauses of one sentence, with those that only tell marked so} */
  List<Clause> filter(TaggedSentence sentence, List<Clause> clauses, Passage passage) {
    List<Clause> read = new ArrayList<>();
    boolean telling = passage.past() || opensInThePast(sentence);
    boolean begun = false;
    for (Clause clause : clauses) {
      if (clause.mood() == Mood.DIRECTIVE && !passage.past()) {
        telling = false;
        if (read.size() == 1 && clause.subject().isEmpty()) {
          takeBack(read);
        }
      } else if ((!begun && describes(sentence, clause)) || opensInThePast(sentence, clause)) {
        telling = true;
      }
      if (clause.role() == Role.NARRATIVE) {
        takeBack(read);
      }
      telling &= clause.role() != Role.REPORT || passage.past();
      begun |= begins(clause);
      read.add(telling && clause.role() != Role.REPORT ? clause.as(Role.NARRATIVE) : clause);
    }
    return read;
  }

  /** Adverbials and short words of time (今后, 下面) leave the sentence where it was. */
  private static boolean begins(Clause clause) {
    return switch (clause.role()) {
      case FRAME, REPORT -> false;
      case LOOSE -> clause.where().length() > SHORT;
      default -> true;
    };
  }

  private boolean opensInThePast(TaggedSentence sentence) {
    String words = sentence.where().in(sentence.view());
    String opening = words.substring(0, Math.min(OPENING, words.length()));
    return words.endsWith(":")
        || words.endsWith("：")
        || lexicon.marker(Marker.PAST_OPENING).occursIn(DEADLINE.matcher(opening).replaceAll(""))
        || DAY.matcher(opening).lookingAt();
  }

  private boolean opensInThePast(TaggedSentence sentence, Clause clause) {
    Span where = clause.where();
    return lexicon.marker(Marker.PAST_OPENING).lengthAt(sentence.view(), where.start(), where.end())
        > 0;
  }

  private static boolean describes(TaggedSentence sentence, Clause clause) {
    if (clause.role() == Role.NARRATIVE) {
      return true;
    }
    String tag = sentence.wordAt(clause.where().start()).tag();
    return clause.role() == Role.LOOSE && (tag.startsWith("n") || tag.startsWith("r"));
  }

  private static void takeBack(List<Clause> read) {
    for (int i = read.size() - 1; i >= 0 && read.get(i).mood() == Mood.PLAIN; i--) {
      if (read.get(i).role() == Role.NARRATIVE) {
        return;
      }
      if (read.get(i).role() != Role.REPORT) {
        read.set(i, read.get(i).as(Role.NARRATIVE));
      }
    }
  }
}
