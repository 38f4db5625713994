package org.huisheng.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of the names there are somebody may have meant. */
public final class Nearest {

  private static final int SHOWN = 3;

  private Nearest() {}

  /** {@return "did you mean …?" with the names nearest to {@code word}, or that there are none} */
  public static String hint(String word, Collection<String> names) {
    if (names.isEmpty()) {
      return "there are none";
    }
    List<String> nearest =
        names.stream()
            .sorted(
                Comparator.<String>comparingInt(name -> distance(word, name))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(SHOWN)
            .toList();
    return "did you mean " + String.join(", ", nearest) + "?";
  }

  /** {@return how many characters to insert, delete or replace (Levenshtein)} */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
