package org.huisheng.link;

import java.util.List;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.Extraction;
import org.huisheng.model.Shelf;

/** Joins the documents of a shelf. Safe for threads. */
public final class ShelfLinker {

  public ShelfLinker(Lexicon lexicon) {}

  /** {@return the shelf; the order of {@code extractions} does not matter} */
  public Shelf link(List<Extraction> extractions) {
    return new Shelf(List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
