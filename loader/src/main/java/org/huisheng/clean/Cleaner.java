package org.huisheng.clean;

import java.util.List;
import org.huisheng.lexicon.CleaningLexicon;
import org.huisheng.model.AlignedText;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.SourceFile;

/** Takes the noise out of a document. Safe for threads. */
public final class Cleaner {

  public Cleaner(CleaningLexicon lexicon) {}

  /**
   * {@return the cleaned view of {@code source}, the way back, and what was repaired or set aside}
   */
  public CleanDocument clean(SourceFile source) {
    return new CleanDocument(source, AlignedText.unchanged(source.text()), List.of(), List.of());
  }
}
