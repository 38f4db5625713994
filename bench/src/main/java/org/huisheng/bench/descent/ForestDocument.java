package org.huisheng.bench.descent;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huisheng.bench.reuse.Strand;
import org.huisheng.model.DocumentId;

/**
 * A generated document.
 *
 * @param speaker number of the body that issued it
 * @param day when
 * @param title with the body's name in front
 * @param words its text
 * @param copies the passages in it
 * @param named numbers of the documents it names
 */
record ForestDocument(
    int speaker,
    LocalDate day,
    String title,
    Strand words,
    List<Copy> copies,
    List<Integer> named) {

  ForestDocument {
    copies = List.copyOf(copies);
    named = List.copyOf(named);
  }

  /** {@return what the program will call it} */
  DocumentId id() {
    return id(words.text());
  }

  static DocumentId id(String text) {
    return DocumentId.of(text.getBytes(StandardCharsets.UTF_8));
  }

  Optional<Copy> copy(int passage) {
    return copies.stream().filter(copy -> copy.passage() == passage).findFirst();
  }

  ForestDocument on(LocalDate other) {
    return new ForestDocument(speaker, other, title, words, copies, named);
  }
}
