package org.huisheng.bench.descent;

import java.util.List;
import java.util.Optional;
import org.huisheng.model.AlignedText;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.Completeness;
import org.huisheng.model.DateKind;
import org.huisheng.model.Directive;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Extraction;
import org.huisheng.model.Genre;
import org.huisheng.model.Metadata;
import org.huisheng.model.Organisation;
import org.huisheng.model.Relation;
import org.huisheng.model.SourceFile;
import org.huisheng.model.Span;
import org.huisheng.model.StatedDate;

/** Generated documents as if the loader had read them. */
final class Extractions {

  private final TransmissionForest forest;

  Extractions(TransmissionForest forest) {
    this.forest = forest;
  }

  /** {@return what {@code document} says: one voice, one day, and the documents it names} */
  Extraction of(ForestDocument document) {
    Speaker speaker = forest.speakers().get(document.speaker());
    Optional<String> voice = Optional.of(speaker.name());
    StatedDate day = new StatedDate(document.day(), DateKind.ADOPTED, new Span(0, 1), false);
    List<Directive> directives =
        document.named().stream()
            .map(forest::document)
            .map(named -> directive(named, Relation.IMPLEMENTS))
            .toList();
    Organisation body =
        new Organisation(
            speaker.name(),
            speaker.kind(),
            Optional.of(speaker.level()),
            speaker.division(),
            Optional.empty(),
            true,
            List.of());
    return extraction(
        clean(document.words().text()),
        about(document.title(), Genre.NOTICE, voice, List.of(day)),
        List.of(body),
        directives);
  }

  /**
   * {@return a text of nobody, of no day, that lists {@code documents}: so they come first among
   * the directives that uptake is looked for}
   */
  Extraction register(String text, List<ForestDocument> documents) {
    List<Directive> directives =
        documents.stream().map(document -> directive(document, Relation.CITES)).toList();
    return extraction(
        clean(text), about("", Genre.OTHER, Optional.empty(), List.of()), List.of(), directives);
  }

  private Directive directive(ForestDocument named, Relation relation) {
    return new Directive(
        named.title(),
        DirectiveKind.DOCUMENT,
        Optional.of(forest.speakers().get(named.speaker()).name()),
        Optional.empty(),
        Optional.empty(),
        relation,
        false,
        List.of());
  }

  private static CleanDocument clean(String text) {
    SourceFile source = new SourceFile(ForestDocument.id(text), "made-up.txt", "made-up.txt", text);
    return new CleanDocument(source, AlignedText.unchanged(text), List.of(), List.of());
  }

  private static Metadata about(
      String title, Genre genre, Optional<String> voice, List<StatedDate> dates) {
    return new Metadata(
        title,
        genre,
        voice,
        voice,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        dates,
        Optional.empty(),
        Optional.empty(),
        Completeness.COMPLETE);
  }

  private static Extraction extraction(
      CleanDocument document,
      Metadata about,
      List<Organisation> bodies,
      List<Directive> directives) {
    return new Extraction(
        document,
        about,
        bodies,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        directives,
        List.of(),
        List.of(),
        List.of());
  }
}
