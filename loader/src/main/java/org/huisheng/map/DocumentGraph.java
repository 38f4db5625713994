package org.huisheng.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.huisheng.model.DateInterval;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.Metadata;
import org.huisheng.model.StatedDate;
import org.huisheng.vocabulary.Hs;

/** {@code graph/doc/…}: only what one document says. */
final class DocumentGraph {

  private final DocumentScope scope;
  private final GraphWriter out;

  private DocumentGraph(DocumentScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  static void write(DocumentScope scope) {
    DocumentGraph graph = new DocumentGraph(scope);
    graph.metadata(scope.document().extraction().metadata());
    graph.speakers();
    graph.dates();
    LetterheadTriples.write(scope);
    scope
        .document()
        .genericBodies()
        .forEach(body -> EntityLabels.describe(scope.out(), body.key()));
    MentionTriples.write(scope);
    PersonTriples.write(scope);
    MeetingTriples.write(scope);
    WordingTriples.write(scope);
    DirectiveTriples.write(scope);
    TaskTriples.write(scope);
    RepairTriples.write(scope);
    FindingTriples.write(scope);
  }

  /** A text without a title goes by its file's name. */
  private String title(Metadata about) {
    return about.title().isEmpty()
        ? scope.document().extraction().document().source().name()
        : about.title();
  }

  private void metadata(Metadata about) {
    out.type(scope.node(), Hs.Document);
    out.chinese(scope.node(), DCTerms.title, title(about));
    out.concept(scope.node(), Hs.genre, about.genre());
    out.concept(scope.node(), Hs.completeness, about.completeness());
    out.number(scope.node(), Hs.characters, scope.text().length());
    out.string(scope.node(), Hs.fileName, scope.document().extraction().document().source().name());
    people(Hs.author, about.authors());
    people(Hs.reporter, about.reporters());
    people(Hs.editor, about.editors());
    about
        .adoptedAt()
        .ifPresent(
            meeting -> out.add(scope.node(), Hs.adoptedAt, scope.named(meeting, Kind.MEETING)));
    about.reportsOn().ifPresent(this::reportsOn);
  }

  private void people(Property property, List<String> names) {
    for (String name : names) {
      out.add(scope.node(), property, scope.named(name, Kind.PERSON));
    }
  }

  /** A report is about a meeting or about a notice; which one the document's lists tell. */
  private void reportsOn(String name) {
    EntityKey about = scope.key(name, Kind.DIRECTIVE, Kind.MEETING);
    if (about.kind() == Kind.MEETING) {
      out.add(scope.node(), Hs.reportsMeeting, Iris.entity(about));
    } else {
      out.add(scope.node(), Hs.reportsOn, scope.named(name, Kind.DIRECTIVE));
      out.add(scope.node(), Hs.names, Iris.entity(about));
    }
  }

  private void speakers() {
    scope
        .document()
        .issuer()
        .ifPresent(body -> out.add(scope.node(), Hs.issuer, Iris.entity(body)));
    for (String joint : scope.document().extraction().metadata().jointIssuers()) {
      out.add(scope.node(), Hs.issuer, scope.named(joint, Kind.BODY));
    }
    scope.document().voice().ifPresent(body -> out.add(scope.node(), Hs.voice, Iris.entity(body)));
    scope
        .document()
        .publisher()
        .ifPresent(body -> out.add(scope.node(), DCTerms.publisher, Iris.entity(body)));
  }

  private void dates() {
    DateInterval date = scope.document().date();
    date.earliest().ifPresent(day -> out.day(scope.node(), Hs.earliest, day));
    date.latest().ifPresent(day -> out.day(scope.node(), Hs.latest, day));
    out.concept(scope.node(), Hs.dateBasis, date.basis());
    for (EntityKey event : scope.document().boundedBy()) {
      out.add(scope.node(), Hs.boundedBy, Iris.entity(event));
    }
    date.kind().ifPresent(kind -> out.concept(scope.node(), Hs.dateKind, kind));
    for (StatedDate stated : scope.document().extraction().metadata().dates()) {
      Node node = statedDate(scope, stated);
      out.add(scope.node(), Hs.statedDate, node);
      scope.text().place(out, node, stated.where());
      out.concept(node, Hs.dateKind, stated.kind());
      out.day(node, Hs.value, stated.value());
      if (stated.yearInherited()) {
        out.truth(node, Hs.yearInherited, true);
      }
    }
  }

  /** {@return the node of a date that the document states of itself} */
  static Node statedDate(DocumentScope scope, StatedDate stated) {
    int start = scope.text().start(stated.where());
    return Iris.statedDate(scope.id(), start, stated.kind().notation());
  }
}
