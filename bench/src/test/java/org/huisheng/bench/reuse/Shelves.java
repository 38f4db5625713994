package org.huisheng.bench.reuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Generated shelves, made once. */
final class Shelves {

  static final Path SEEDS = Path.of(System.getProperty("huisheng.root"), "seeds", "documents");

  static final PassageShelf SMALL = generate(300);

  private Shelves() {}

  static PassageShelf generate(int documents) {
    try {
      return ShelfGenerator.generate(documents, SEEDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
