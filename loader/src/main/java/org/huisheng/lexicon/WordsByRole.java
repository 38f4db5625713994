package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a rule file that has two columns: what role a word plays, and the word. */
final class WordsByRole {

  private final String path;
  private final Map<String, List<String>> words = new HashMap<>();

  private WordsByRole(String path) {
    this.path = path;
  }

  static WordsByRole load(String path, String column) {
    WordsByRole loaded = new WordsByRole(path);
    for (Tsv.Row row : Tsv.rows(path)) {
      loaded.words.computeIfAbsent(row.get("role"), any -> new ArrayList<>()).add(row.get(column));
    }
    return loaded;
  }

  /**
   * {@return the words of {@code role}, in the order of the file}
   *
   * @throws IllegalStateException if there are none
   */
  List<String> of(String role) {
    List<String> found = words.get(role);
    if (found == null) {
      throw new IllegalStateException(path + " has no row with the role '" + role + "'; add one");
    }
    return List.copyOf(found);
  }
}
