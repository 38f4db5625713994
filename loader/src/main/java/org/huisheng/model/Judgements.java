package org.huisheng.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  private static String key(String wording) {
    return wording.replaceAll("[^\\p{L}\\p{N}+×]", "");
  }
}
