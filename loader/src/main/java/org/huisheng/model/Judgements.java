package org.huisheng.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * All that was decided about candidates. Of two judgements on one wording the later counts;
 * punctuation makes no other wording.
 *
 * @param all in any order
 */
public record Judgements(List<Judgement> all) {

  /** Nobody decided anything. */
  public static final Judgements NONE = new Judgements(List.of());

  public Judgements {
    all = List.copyOf(all);
  }

  /** {@return the judgement on {@code wording} that counts} */
  public Optional<Judgement> on(String wording) {
    String key = key(wording);
    return all.stream()
        .filter(judgement -> key(judgement.wording()).equals(key))
        .max(Comparator.comparing(Judgement::at));
  }

  /** {@return the judgements that count and accept their wording, by wording} */
  public List<Judgement> accepted() {
    Map<String, Judgement> last = new TreeMap<>();
    for (Judgement judgement : all) {
      last.merge(
          key(judgement.wording()),
          judgement,
          BinaryOperator.maxBy(Comparator.comparing(Judgement::at)));
    }
    return last.values().stream()
        .filter(judgement -> judgement.verdict() == Verdict.ACCEPTED)
        .toList();
  }

  /** {@return what of {@code wording} counts when it is compared with another} */
  public static String key(String wording) {
    return wording.replaceAll("[^\\p{L}\\p{N}+×]", "");
  }
}
