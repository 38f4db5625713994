package org.huisheng.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The formulas of the language, ready to be laid over texts. Immutable and safe for threads. */
final class FormulaMask {

  /** Formulas are found by their first characters; none is shorter. */
  static final int STEM = 4;

  private final Map<String, List<String>> byStem = new HashMap<>();

  FormulaMask(List<String> wordings) {
    for (String wording : wordings) {
      String formula = NormalisedText.reduce(wording);
      if (formula.length() < STEM) {
        throw new IllegalArgumentException(
            "the formula '%s' has fewer than %d characters; lengthen it or take it out"
                .formatted(wording, STEM));
      }
      byStem.computeIfAbsent(formula.substring(0, STEM), stem -> new ArrayList<>()).add(formula);
    }
  }

  /** How much of one text is its own. Immutable. */
  static final class Laid {

    /** For each place, how many characters before it lie outside formulas. */
    private final int[] before;

    private Laid(int[] before) {
      this.before = before;
    }

    /** {@return how many characters from {@code start} to before {@code end} are no formula's} */
    int own(int start, int end) {
      return before[end] - before[start];
    }
  }

  /** {@return the mask over {@code text}} */
  Laid over(NormalisedText text) {
    boolean[] masked = new boolean[text.length()];
    for (int i = 0; i + STEM <= text.length(); i++) {
      for (String formula : byStem.getOrDefault(text.passage(i, i + STEM), List.of())) {
        int end = i + formula.codePointCount(0, formula.length());
        if (end <= text.length() && text.passage(i, end).equals(formula)) {
          Arrays.fill(masked, i, end, true);
        }
      }
    }
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      before[i + 1] = before[i] + (masked[i] ? 0 : 1);
    }
    return new Laid(before);
  }
}
