package org.huisheng.link;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Basis;
import org.huisheng.model.BodyKind;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.Completeness;
import org.huisheng.model.DateKind;
import org.huisheng.model.Directive;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Extraction;
import org.huisheng.model.GenericBody;
import org.huisheng.model.Genre;
import org.huisheng.model.Level;
import org.huisheng.model.Meeting;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Mention;
import org.huisheng.model.Metadata;
import org.huisheng.model.Organisation;
import org.huisheng.model.Person;
import org.huisheng.model.Post;
import org.huisheng.model.Quotation;
import org.huisheng.model.Relation;
import org.huisheng.model.Role;
import org.huisheng.model.Slogan;
import org.huisheng.model.SloganKind;
import org.huisheng.model.SourceFile;
import org.huisheng.model.Span;
import org.huisheng.model.StatedDate;

/** An extraction written by hand: what one document says. */
final class Said {

  private final CleanDocument document;
  private String title = "未名";
  private Optional<String> issuer = Optional.empty();
  private Optional<String> voice = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private final List<StatedDate> dates = new ArrayList<>();
  private final List<Organisation> bodies = new ArrayList<>();
  private final List<Person> persons = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Slogan> slogans = new ArrayList<>();
  private final List<Directive> directives = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();

  Said(CleanDocument document) {
    this.document = document;
  }

  static Said in(String text) {
    DocumentId id = DocumentId.of(text.getBytes(StandardCharsets.UTF_8));
    SourceFile source = new SourceFile(id, "hand.txt", "hand.txt", text);
    return new Said(new CleanDocument(source, AlignedText.unchanged(text), List.of(), List.of()));
  }

  Said title(String name) {
    title = name;
    return this;
  }

  Said issuer(String name) {
    issuer = Optional.of(name);
    return this;
  }

  Said voice(String name) {
    voice = Optional.of(name);
    return this;
  }

  Said publisher(String name) {
    publisher = Optional.of(name);
    return this;
  }

  Said dated(DateKind kind, String day) {
    dates.add(new StatedDate(LocalDate.parse(day), kind, new Span(0, 1), false));
    return this;
  }

  Said author(String name) {
    authors.add(name);
    return this;
  }

  /** The whole text reports what {@code speaker} said. */
  Said quoting(String speaker) {
    Span all = new Span(0, document.source().text().length());
    quotations.add(new Quotation(all, Optional.of(speaker)));
    return this;
  }

  Said body(String name, BodyKind kind, Level level, String division) {
    bodies.add(
        new Organisation(
            name,
            kind,
            Optional.of(level),
            Optional.ofNullable(division),
            Optional.empty(),
            true,
            List.of()));
    return this;
  }

  Said unresolved(String name, BodyKind kind) {
    bodies.add(
        new Organisation(
            name, kind, Optional.empty(), Optional.empty(), Optional.empty(), false, List.of()));
    return this;
  }

  Said person(String name, Role role, Post... posts) {
    persons.add(new Person(name, List.of(posts), Set.of(role), List.of()));
    return this;
  }

  Said meeting(String name, String organiser, String... surfaces) {
    return meeting(name, organiser, null, surfaces);
  }

  Said meeting(String name, String organiser, LocalDate day, String... surfaces) {
    meetings.add(
        new Meeting(
            name,
            MeetingKind.OTHER,
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.ofNullable(organiser),
            Optional.ofNullable(day),
            Optional.ofNullable(day),
            Optional.empty(),
            List.of(),
            mentions(surfaces)));
    return this;
  }

  Said slogan(String canonical) {
    slogans.add(new Slogan(canonical, SloganKind.FORMULATION, Optional.empty(), List.of()));
    return this;
  }

  Said directive(String label, DirectiveKind kind, String from, String... surfaces) {
    directives.add(
        new Directive(
            label,
            kind,
            Optional.ofNullable(from),
            Optional.empty(),
            Optional.empty(),
            Relation.IMPLEMENTS,
            false,
            mentions(surfaces)));
    return this;
  }

  /** Every place of each surface form in the view. */
  private List<Mention> mentions(String... surfaces) {
    List<Mention> mentions = new ArrayList<>();
    for (String surface : surfaces) {
      String view = document.view();
      for (int at = view.indexOf(surface); at >= 0; at = view.indexOf(surface, at + 1)) {
        Span where = document.text().toOriginal(new Span(at, at + surface.length()));
        mentions.add(new Mention(where, surface, Basis.FULL_NAME));
      }
      if (!view.contains(surface)) {
        throw new IllegalArgumentException(surface + " does not stand in the text");
      }
    }
    return mentions;
  }

  Extraction extraction() {
    Metadata about =
        new Metadata(
            title,
            Genre.OTHER,
            issuer,
            voice,
            authors,
            List.of(),
            List.of(),
            publisher,
            dates,
            Optional.empty(),
            Optional.empty(),
            Completeness.COMPLETE);
    return new Extraction(
        document,
        about,
        bodies,
        List.<GenericBody>of(),
        persons,
        meetings,
        slogans,
        directives,
        List.of(),
        quotations,
        List.of());
  }
}
