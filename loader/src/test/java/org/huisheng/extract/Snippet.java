package org.huisheng.extract;

import java.util.List;
import java.util.Optional;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.heading.Letterhead;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Basis;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Genre;
import org.huisheng.model.Mention;
import org.huisheng.model.SourceFile;
import org.huisheng.model.Span;

/** Makes the inputs of extractors out of a few lines of text. */
public final class Snippet {

  private Snippet() {}

  public static DocumentText text(String text) {
    return DocumentText.of(
        new CleanDocument(
            new SourceFile(new DocumentId("0123456789abcdef"), "snippet.txt", "snippet.txt", text),
            AlignedText.unchanged(text),
            List.of(),
            List.of()));
  }

  public static Heading heading(DocumentText text) {
    return heading(text, Optional.empty());
  }

  /** {@return the heading of a text whose source line names {@code publisher}} */
  public static Heading published(DocumentText text, String publisher) {
    return heading(
        text, Optional.of(new Mention(new Span(0, publisher.length()), publisher, Basis.PATTERN)));
  }

  private static Heading heading(DocumentText text, Optional<Mention> publisher) {
    return new Heading(
        text.lines().get(0).in(text.view()),
        Optional.of(text.lines().get(0)),
        Genre.OTHER,
        List.of(),
        publisher,
        List.of(),
        Optional.empty(),
        Letterhead.NONE);
  }
}
