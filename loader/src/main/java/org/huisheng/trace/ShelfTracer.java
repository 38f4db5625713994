package org.huisheng.trace;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.huisheng.link.echo.DraftEcho;
import org.huisheng.link.echo.DraftLinker;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.model.CatalogueEntry.Named;
import org.huisheng.model.Directive;
import org.huisheng.model.Extraction;
import org.huisheng.model.Relation;
import org.huisheng.model.Span;
import org.huisheng.trace.Trace.Passage;
import org.huisheng.trace.Trace.Reason;

/** Traces drafts in the texts of a store that were read once. Safe for threads. */
public final class ShelfTracer implements Tracer {

  /** What a text says of a directive that stands behind it as a whole. */
  private static final Set<Relation> BEHIND =
      EnumSet.of(
          Relation.IMPLEMENTS,
          Relation.STUDIES,
          Relation.ADOPTS,
          Relation.REPORTS,
          Relation.FORWARDS);

  /** A text that has less than this share of what the main text has does not stand behind it. */
  private static final double MAIN_SHARE = 0.3;

  private final List<HeldText> texts;
  private final DraftLinker linker;
  private final Function<String, Extraction> reader;

  /**
   * A text of the store.
   *
   * @param about what is known of it
   * @param text its cleaned text
   */
  public record HeldText(CatalogueEntry about, String text) {}

  /**
   * @param texts in the order in which {@code linker} numbers them
   * @param reader cleans and reads a draft
   */
  public ShelfTracer(
      List<HeldText> texts, DraftLinker linker, Function<String, Extraction> reader) {
    this.texts = List.copyOf(texts);
    this.linker = linker;
    this.reader = reader;
  }

  @Override
  public Trace trace(String draft) {
    Extraction said = reader.apply(draft);
    List<DraftEcho> echoes = linker.echoes(said.document().text());
    List<Passage> passages = new ArrayList<>();
    DirectivesBehind directives = new DirectivesBehind();
    for (Directive named : said.directives()) {
      directives.add(named.label(), Reason.NAMED_IN_DRAFT, "");
    }
    Map<Integer, Integer> weights = new HashMap<>();
    for (DraftEcho echo : echoes) {
      passages.add(passage(draft, echo));
      weights.merge(echo.text(), echo.novelty(), Integer::sum);
    }
    int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (DraftEcho echo : echoes) {
      if (weights.get(echo.text()) >= most * MAIN_SHARE) {
        behind(echo, directives);
      }
    }
    return new Trace(draft, texts.size(), passages, directives.list());
  }

  private Passage passage(String draft, DraftEcho echo) {
    HeldText text = texts.get(echo.text());
    Span where = echo.inDraft().get(0);
    return new Passage(
        where,
        where.in(draft),
        text.about(),
        echo.inText().get(0).in(text.text()),
        echo.kind(),
        echo.matched(),
        echo.similarity(),
        echo.novelty());
  }

  private void behind(DraftEcho echo, DirectivesBehind directives) {
    HeldText text = texts.get(echo.text());
    Span beside = paragraph(text.text(), echo.inText().get(0));
    for (Named named : text.about().directives()) {
      if (named.where().overlaps(beside)) {
        directives.add(named.name(), Reason.NAMED_BESIDE_THE_WORDS, text.about().title());
      } else if (BEHIND.contains(named.relation())) {
        directives.add(named.name(), Reason.BEHIND_THE_TEXT, text.about().title());
      }
    }
  }

  /** The lines that a stretch stands in. */
  private static Span paragraph(String text, Span stretch) {
    int start = text.lastIndexOf('\n', Math.max(0, stretch.start() - 1)) + 1;
    int end = text.indexOf('\n', stretch.end());
    return new Span(Math.min(start, stretch.start()), end < 0 ? text.length() : end);
  }
}
