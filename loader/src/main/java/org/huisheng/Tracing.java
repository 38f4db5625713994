package org.huisheng;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.huisheng.clean.Cleaner;
import org.huisheng.extract.DocumentExtractor;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.link.ShelfLinker;
import org.huisheng.link.echo.DraftLinker;
import org.huisheng.model.AlignedText;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Extraction;
import org.huisheng.model.SourceFile;
import org.huisheng.store.StoreVersion;
import org.huisheng.trace.ShelfTracer;
import org.huisheng.trace.ShelfTracer.HeldText;
import org.huisheng.trace.Tracer;

/** Opens a store for tracing: its texts are read once, then any number of drafts is compared. */
public final class Tracing {

  private static final Comparator<CatalogueEntry> EARLIEST_FIRST =
      Comparator.comparing(
              (CatalogueEntry entry) -> entry.earliest().or(entry::latest).orElse(LocalDate.MAX))
          .thenComparing(CatalogueEntry::document);

  /** HanLP reads its dictionaries with the first sentence; nobody's draft is to wait for that. */
  private static final String FIRST_WORDS = "各级工会要认真学习贯彻通知精神。";

  private Tracing() {}

  /**
   * {@return a tracer for the texts of {@code version}}
   *
   * @throws IOException if a file of the version cannot be read
   */
  public static Tracer open(StoreVersion version) throws IOException {
    Lexicon lexicon = Lexicon.load();
    List<HeldText> texts = new ArrayList<>();
    for (CatalogueEntry entry : version.catalogue().stream().sorted(EARLIEST_FIRST).toList()) {
      texts.add(new HeldText(entry, Files.readString(version.cleaned(entry.document()))));
    }
    DraftLinker linker =
        new DraftLinker(
            texts.stream().map(text -> AlignedText.unchanged(text.text())).toList(),
            ShelfLinker.formulas(lexicon));
    Cleaner cleaner = new Cleaner(lexicon.cleaning());
    DocumentExtractor extractor = new DocumentExtractor(lexicon);
    Tracer tracer = new ShelfTracer(texts, linker, draft -> read(draft, cleaner, extractor));
    tracer.trace(FIRST_WORDS);
    return tracer;
  }

  private static Extraction read(String draft, Cleaner cleaner, DocumentExtractor extractor) {
    DocumentId id = DocumentId.of(draft.getBytes(StandardCharsets.UTF_8));
    return extractor.extract(cleaner.clean(new SourceFile(id, "draft", "draft", draft)));
  }
}
