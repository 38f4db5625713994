package org.huisheng.map;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.Meeting;
import org.huisheng.model.Participation;
import org.huisheng.model.Resolved;
import org.huisheng.vocabulary.Hs;

/** When and where a document says a meeting was held, and who did what in it. */
final class MeetingTriples {

  private final DocumentScope scope;
  private final GraphWriter out;

  private MeetingTriples(DocumentScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  static void write(DocumentScope scope) {
    MeetingTriples triples = new MeetingTriples(scope);
    scope.document().meetings().forEach(triples::meeting);
  }

  private void meeting(Resolved<Meeting> resolved) {
    Node meeting = Iris.entity(resolved.key());
    Meeting stated = resolved.item();
    stated.start().ifPresent(day -> out.day(meeting, SchemaDO.startDate, day));
    stated.end().ifPresent(day -> out.day(meeting, SchemaDO.endDate, day));
    stated.place().ifPresent(place -> out.chinese(meeting, SchemaDO.location, place));
    stated
        .organiser()
        .ifPresent(name -> out.add(meeting, SchemaDO.organizer, scope.named(name, Kind.BODY)));
    stated.participants().forEach(participation -> participation(meeting, participation));
  }

  private void participation(Node meeting, Participation participation) {
    int start = scope.text().start(participation.where());
    Node node =
        scope.distinct(Iris.participation(scope.id(), start, participation.role().notation()));
    out.type(node, Hs.Participation);
    scope.text().place(out, node, participation.where());
    out.add(node, Hs.meeting, meeting);
    out.concept(node, Hs.role, participation.role());
    for (String person : participation.persons()) {
      out.add(node, Hs.participant, scope.named(person, Kind.PERSON));
    }
    participation
        .post()
        .ifPresent(post -> out.add(node, Hs.post, PersonTriples.describe(scope, post)));
    participation.count().ifPresent(count -> out.number(node, Hs.count, count));
  }
}
