package org.huisheng.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.model.CatalogueEntry.Named;
import org.huisheng.model.Directive;
import org.huisheng.model.EntityKey;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Mention;
import org.huisheng.model.Resolved;
import org.huisheng.model.Shelf;

/** Lists the documents of a shelf. */
public final class Catalogue {

  private Catalogue() {}

  /** {@return an entry for each document, by identifier} */
  public static List<CatalogueEntry> of(Shelf shelf) {
    return shelf.documents().stream().map(Catalogue::entry).toList();
  }

  private static CatalogueEntry entry(LinkedDocument document) {
    String title = document.extraction().metadata().title();
    List<Named> named = new ArrayList<>();
    for (Resolved<Directive> directive : document.directives()) {
      for (Mention mention : directive.item().mentions()) {
        named.add(
            new Named(
                directive.item().label(),
                directive.item().relation(),
                document.extraction().document().text().toView(mention.where())));
      }
    }
    named.sort(Comparator.comparing(Named::where).thenComparing(Named::name));
    return new CatalogueEntry(
        document.id(),
        title.isEmpty() ? document.extraction().document().source().name() : title,
        document.voice().map(EntityKey::name),
        document.date().earliest(),
        document.date().latest(),
        named);
  }
}
