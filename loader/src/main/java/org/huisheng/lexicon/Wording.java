package org.huisheng.lexicon;

import java.util.List;
import java.util.stream.Stream;
import org.huisheng.model.SloganKind;

/**
 * A fixed wording of national currency.
 *
 * @param canonical the wording by which it is known (两个维护)
 * @param kind what sort of wording it is
 * @param variants other wordings of the same thing (五位一体总体布局); punctuation makes no variant
 * @param enumerates what a number in the wording counts, in its order; empty when it counts nothing
 * @param source document and year
 */
public record Wording(
    String canonical,
    SloganKind kind,
    List<String> variants,
    List<String> enumerates,
    String source) {
  public Wording {
    variants = List.copyOf(variants);
    enumerates = List.copyOf(enumerates);
  }

  /** {@return the canonical wording and its variants} */
  public Stream<String> forms() {
    return Stream.concat(Stream.of(canonical), variants.stream());
  }
}
