package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huisheng.lexicon.TaskLexicon.CategoryCue;

/** The words that speak for categories of tasks, found in a text in one walk. Immutable. */
public final class CategoryCues {

  /** A word may speak for several categories. */
  private final CharTrie<List<CategoryCue>> trie = new CharTrie<>();

  CategoryCues(List<CategoryCue> cues) {
    Map<String, List<CategoryCue>> byWord = new LinkedHashMap<>();
    cues.forEach(cue -> byWord.computeIfAbsent(cue.word(), word -> new ArrayList<>()).add(cue));
    byWord.forEach(trie::add);
  }

  /** {@return the cues that stand in {@code text}, each once} */
  public Set<CategoryCue> in(String text) {
    Set<CategoryCue> found = new LinkedHashSet<>();
    for (int from = 0; from < text.length(); from++) {
      CharTrie.Node<List<CategoryCue>> node = trie.opening(text.charAt(from));
      for (int end = from + 1; node != null; end++) {
        if (node.value() != null) {
          found.addAll(node.value());
        }
        node = end < text.length() ? node.next(text.charAt(end)) : null;
      }
    }
    return found;
  }
}
