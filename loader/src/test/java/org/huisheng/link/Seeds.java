package org.huisheng.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huisheng.clean.Cleaner;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.SourceFile;
import org.huisheng.read.SourceReader;

/** The five seed documents, cleaned, by file name. */
final class Seeds {

  static final Lexicon LEXICON = Lexicon.load();

  private Seeds() {}

  static List<CleanDocument> clean() {
    Cleaner cleaner = new Cleaner(LEXICON.cleaning());
    Path folder = Path.of(System.getProperty("huisheng.root"), "seeds", "documents");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Seeds::read).map(cleaner::clean).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path file) {
    try {
      return new SourceReader().read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
