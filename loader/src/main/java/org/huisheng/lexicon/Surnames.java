package org.huisheng.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The surnames (姓氏) that a personal name can begin with.
 *
 * @param all single and compound surnames
 * @param everyday those that are also ordinary words after a title (于, 和, 向), so that a name needs
 *     more evidence
 */
public record Surnames(Set<String> all, Set<String> everyday) {

  private static final int LONGEST = 2;

  public Surnames {
    all = Set.copyOf(all);
    everyday = Set.copyOf(everyday);
  }

  static Surnames load() {
    Set<String> all = new LinkedHashSet<>();
    Set<String> everyday = new LinkedHashSet<>();
    for (Tsv.Row row : Tsv.rows("lexicon/surnames.tsv")) {
      String surname = row.get("surname");
      if (surname.isEmpty() || surname.length() > LONGEST) {
        throw row.fault("a surname has one or two characters, not '" + surname + "'");
      }
      all.add(surname);
      if (row.get("everyday").equals("yes")) {
        everyday.add(surname);
      }
    }
    return new Surnames(all, everyday);
  }

  /** {@return the length of the longest surname at {@code at}, 0 if there is none} */
  public int lengthAt(CharSequence text, int at) {
    for (int length = LONGEST; length > 0; length--) {
      if (at + length <= text.length()
          && all.contains(text.subSequence(at, at + length).toString())) {
        return length;
      }
    }
    return 0;
  }

  /** {@return whether {@code name} is a surname with one or two characters after it} */
  public boolean fits(String name) {
    int given = name.length() - lengthAt(name, 0);
    return lengthAt(name, 0) > 0 && given >= 1 && given <= 2;
  }
}
