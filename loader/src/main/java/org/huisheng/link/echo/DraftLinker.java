package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huisheng.link.reuse.FormulaMask;
import org.huisheng.link.reuse.TextReuse;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Alignment;
import org.huisheng.model.Span;

/**
 * Finds what a draft has of the texts of a shelf without putting it there. Building takes time in
 * the characters of all texts; each draft takes time in what it shares. Safe for threads.
 */
public final class DraftLinker {

  private static final Comparator<DraftEcho> STRONGEST_FIRST =
      Comparator.comparingInt(DraftEcho::novelty)
          .thenComparingInt(DraftEcho::matched)
          .reversed()
          .thenComparingInt(DraftEcho::text)
          .thenComparing(echo -> echo.inDraft().get(0));

  private final FormulaMask formulas;
  private final List<MaskedText> texts = new ArrayList<>();
  private final TextReuse reuse;

  /**
   * @param texts the earliest first
   * @param known formulas, and the names of things that everybody writes
   */
  public DraftLinker(List<AlignedText> texts, List<KnownFormula> known) {
    formulas = new FormulaMask(known.stream().map(KnownFormula::wording).toList());
    texts.forEach(text -> this.texts.add(MaskedText.of(text, formulas)));
    reuse =
        new TextReuse(
            this.texts.stream().map(MaskedText::characters).toList(),
            number -> this.texts.get(number).mask());
  }

  /** {@return what {@code draft} shares with each text, the most telling first} */
  public List<DraftEcho> echoes(AlignedText draft) {
    MaskedText masked = MaskedText.of(draft, formulas);
    Map<Integer, List<Alignment>> byText = new TreeMap<>();
    for (Alignment alignment : reuse.of(masked.characters(), masked.mask())) {
      byText.computeIfAbsent(alignment.first(), any -> new ArrayList<>()).add(alignment);
    }
    List<DraftEcho> echoes = new ArrayList<>();
    byText.forEach(
        (text, alignments) -> {
          MaskedText held = texts.get(text);
          for (SharedPassage passage : new PairPassages(held, masked).of(alignments)) {
            if (passage.isTelling()) {
              echoes.add(
                  new DraftEcho(
                      text,
                      originals(masked, passage.otherPlaces()),
                      originals(held, passage.places()),
                      passage.kind(),
                      passage.matched(),
                      passage.similarity(),
                      passage.novelty()));
            }
          }
        });
    echoes.sort(STRONGEST_FIRST);
    return echoes;
  }

  private static List<Span> originals(MaskedText text, List<Span> places) {
    return places.stream().map(text::original).toList();
  }
}
