package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  List<Directive> find(DocumentText text, List<Meeting> meetings, Metadata metadata) {
    List<Directive> speeches = new ArrayList<>();
    if (metadata.genre() == Genre.MEETING_REPORT) {
      for (Meeting meeting : meetings) {
        if (metadata.reportsOn().filter(meeting.name()::equals).isPresent()) {
          meeting.participants().stream()
              .filter(part -> part.role() == Role.SPEAKER)
              .forEach(part -> speeches.addAll(speeches(text, meeting, part)));
        }
      }
    }
    return speeches;
  }

  private static List<Directive> speeches(DocumentText text, Meeting meeting, Participation part) {
    String clause = part.where().in(text.document().text().original());
    return part.persons().stream()
        .distinct()
        .map(
            person ->
                new Directive(
                    person + "在" + meeting.name() + "上的讲话",
                    DirectiveKind.SPEECH,
                    Optional.of(person),
                    meeting.start(),
                    Relation.REPORTS,
                    List.of(new Mention(part.where(), clause, Basis.PATTERN))))
        .toList();
  }
}
