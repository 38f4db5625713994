package org.huisheng.extract;

import java.util.List;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Directive;
import org.huisheng.model.Extraction;
import org.huisheng.model.GenericBody;
import org.huisheng.model.Meeting;
import org.huisheng.model.Mention;
import org.huisheng.model.Organisation;
import org.huisheng.model.Person;
import org.huisheng.model.Slogan;

/**
 * Gives mentions the characters of their document where it was read in others: a text in
 * traditional characters mentions 中華全國總工會, and the body is 中华全国总工会.
 */
final class WrittenSurfaces {

  private final AlignedText text;

  private WrittenSurfaces(AlignedText text) {
    this.text = text;
  }

  /** {@return {@code read} with the surfaces that its document writes} */
  static Extraction of(Extraction read) {
    AlignedText text = read.document().text();
    return text.reading().equals(text.original()) ? read : new WrittenSurfaces(text).written(read);
  }

  private Extraction written(Extraction read) {
    return new Extraction(
        read.document(),
        read.metadata(),
        read.organisations().stream().map(this::organisation).toList(),
        read.genericBodies().stream()
            .map(body -> new GenericBody(body.name(), mentions(body.mentions())))
            .toList(),
        read.persons().stream()
            .map(p -> new Person(p.name(), p.posts(), p.roles(), mentions(p.mentions())))
            .toList(),
        read.meetings().stream().map(this::meeting).toList(),
        read.slogans().stream()
            .map(s -> new Slogan(s.canonical(), s.kind(), s.expansion(), mentions(s.mentions())))
            .toList(),
        read.directives().stream().map(this::directive).toList(),
        read.tasks(),
        read.quotations(),
        read.findings());
  }

  private Organisation organisation(Organisation body) {
    return new Organisation(
        body.name(),
        body.kind(),
        body.level(),
        body.division(),
        body.superior(),
        body.resolved(),
        mentions(body.mentions()));
  }

  private Meeting meeting(Meeting meeting) {
    return new Meeting(
        meeting.name(),
        meeting.kind(),
        meeting.term(),
        meeting.session(),
        meeting.organiser(),
        meeting.start(),
        meeting.end(),
        meeting.place(),
        meeting.participants(),
        mentions(meeting.mentions()));
  }

  private Directive directive(Directive directive) {
    return new Directive(
        directive.label(),
        directive.kind(),
        directive.issuer(),
        directive.date(),
        directive.number(),
        directive.relation(),
        directive.isBasis(),
        mentions(directive.mentions()));
  }

  private List<Mention> mentions(List<Mention> read) {
    return read.stream()
        .map(m -> new Mention(m.where(), text.written(m.surface(), m.where()), m.basis()))
        .toList();
  }
}
