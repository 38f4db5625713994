package org.huisheng.extract;

import java.util.List;
import java.util.Optional;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.Genre;

/** Reads title, genre, dates, publisher and by-lines off a document. */
final class HeadingReader {

  HeadingReader(HeadingLexicon lexicon) {}

  Heading read(DocumentText text) {
    return new Heading(
        text.lines().get(0).in(text.view()),
        Optional.of(text.lines().get(0)),
        Genre.OTHER,
        List.of(),
        Optional.empty(),
        List.of());
  }
}
