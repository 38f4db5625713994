package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.extract.tasks.Clause.Role;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.pattern.TextPattern;

/**
 * Sets aside the purposes and grounds before an announcement: of 为贯彻…,根据…,经研究,决定举办… only 决定举办… is a
 * task, of 为贯彻…,提升…,现就…提出如下意见 nothing is.
 */
final class Preamble {

  /** Grounds, who decides, and 现: 1 + 16 + 40 + 1 + 1 characters at most. */
  private static final int LONGEST_SUBJECT = 59;

  private static final TextPattern DECIDES =
      TextPattern.compile(
              "(?:经.{0,16}?)?(?:.{0,40}?[厅局委会府部院处办校团])?(?:现|特)?(?:决定|定于|拟于)(?!性|了|的|着|作出|要求|精神|任命|免去|接受|批准|授予|撤销)[^:：]{4,}")
          .near(LONGEST_SUBJECT, "决定", "定于", "拟于");

  private final TaskLexicon lexicon;

  Preamble(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the clauses of one sentence, those before an announcement marked as telling} */
  List<Clause> setAside(String view, List<Clause> clauses) {
    int announcing = -1;
    for (int i = clauses.size() - 1; i >= 0 && announcing < 0; i--) {
      announcing = announces(view, clauses.get(i)) ? i : announcing;
    }
    if (announcing < 0) {
      return clauses;
    }
    List<Clause> read = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      boolean task = i >= announcing && DECIDES.in(view, clauses.get(i).where()).matches();
      if (i < announcing || (i == announcing && !task)) {
        read.add(clauses.get(i).as(Role.NARRATIVE));
      } else {
        read.add(i == announcing ? demanded(clauses.get(i)) : clauses.get(i));
      }
    }
    return read;
  }

  /** What is decided is to be done, whatever the clauses before it tell. */
  private static Clause demanded(Clause clause) {
    return new Clause(
        clause.where(), Role.HEAD, clause.verb(), clause.subject(), Clause.Mood.DIRECTIVE);
  }

  private boolean announces(String view, Clause clause) {
    return clause.role() != Role.NARRATIVE
        && clause.mood() == Clause.Mood.PLAIN
        && (lexicon.marker(Marker.ANNOUNCEMENT).occursIn(clause.where().in(view))
            || DECIDES.in(view, clause.where()).matches());
  }
}
