package org.huisheng.extract.directives;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Basis;
import org.huisheng.model.Directive;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Genre;
import org.huisheng.model.Meeting;
import org.huisheng.model.Mention;
import org.huisheng.model.Metadata;
import org.huisheng.model.Participation;
import org.huisheng.model.Relation;
import org.huisheng.model.Role;

/** Names the speeches that a report on a meeting conveys: who spoke at the meeting it reports. */
final class ReportedSpeeches {

  /** What is passed on, read out or called for is no speech of its own. */
  private static final Pattern SPEECH = Pattern.compile("讲话|报告");

  /** A report with a title, or given for a committee, is known by them and not by who read it. */
  private static final Pattern SAID_FOR_ALL =
      Pattern.compile("题为|(?:代表|受)[^，,。]{2,30}?(?:委员会|常委会|执委会|全委会|党组|理事会)(?:委托)?[^，,。]{0,3}作");

  private static final Pattern REPORT = Pattern.compile("作(?:了|的)?[^，,。]{0,12}报告");

  List<Directive> find(DocumentText text, List<Meeting> meetings, Metadata metadata) {
    Map<String, Directive> speeches = new LinkedHashMap<>();
    if (metadata.genre() == Genre.MEETING_REPORT) {
      for (Meeting meeting : meetings) {
        if (metadata.reportsOn().filter(meeting.name()::equals).isPresent()) {
          meeting.participants().stream()
              .filter(part -> part.role() == Role.SPEAKER)
              .filter(part -> !SAID_FOR_ALL.matcher(clause(text, part)).find())
              .filter(part -> SPEECH.matcher(clause(text, part)).find())
              .flatMap(part -> speeches(text, meeting, part).stream())
              .forEach(speech -> speeches.putIfAbsent(speech.label(), speech));
        }
      }
    }
    return List.copyOf(speeches.values());
  }

  private static List<Directive> speeches(DocumentText text, Meeting meeting, Participation part) {
    String clause = clause(text, part);
    String speech = REPORT.matcher(clause).find() ? "工作报告" : "讲话";
    return part.persons().stream()
        .distinct()
        .map(
            person ->
                new Directive(
                    person + "在" + meeting.name() + "上的" + speech,
                    DirectiveKind.SPEECH,
                    Optional.of(person),
                    meeting.start(),
                    Optional.empty(),
                    Relation.REPORTS,
                    false,
                    List.of(new Mention(part.where(), clause, Basis.PATTERN))))
        .toList();
  }

  private static String clause(DocumentText text, Participation part) {
    return part.where().in(text.original());
  }
}
