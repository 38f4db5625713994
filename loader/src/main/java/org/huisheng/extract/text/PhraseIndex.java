package org.huisheng.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huisheng.model.Span;

/**
 * A trie over the keys of known phrases that finds all of them in a text, nested ones included,
 * however they are punctuated there.
 *
 * <p>A walk starts at each character and is as long as the longest key at most, so the time is
 * linear in the text. Immutable once built; safe for threads.
 */
public final class PhraseIndex<T> {

  /** What a phrase means, in one place; {@code inView} leaves surrounding quotation marks out. */
  public record Hit<T>(T meaning, Span inView) {}

  private static final class Node<T> {
    private final Map<Character, Node<T>> next = new HashMap<>();
    private T ends;
  }

  private static final String BREAKS = "。！？；!?;\n";

  private final Node<T> root = new Node<>();

  private PhraseIndex() {}

  /**
   * {@return an index over all forms of {@code meanings}}
   *
   * @param forms the phrases for one of them; where two share a phrase the earlier has it
   */
  public static <T> PhraseIndex<T> of(List<T> meanings, Function<T, Stream<String>> forms) {
    PhraseIndex<T> index = new PhraseIndex<>();
    meanings.forEach(meaning -> forms.apply(meaning).forEach(form -> index.add(form, meaning)));
    return index;
  }

  private void add(String form, T meaning) {
    Node<T> node = root;
    for (char c : WordingKey.of(form).toCharArray()) {
      node = node.next.computeIfAbsent(c, any -> new Node<>());
    }
    if (node.ends == null) {
      node.ends = meaning;
    }
  }

  /** {@return every known phrase in {@code view}, by start, then by end} */
  public List<Hit<T>> find(String view) {
    List<Hit<T>> hits = new ArrayList<>();
    for (int start = 0; start < view.length(); start++) {
      if (WordingKey.counts(view.charAt(start))) {
        walk(view, start, hits);
      }
    }
    return hits;
  }

  private void walk(String view, int start, List<Hit<T>> hits) {
    Node<T> node = root;
    for (int i = start; i < view.length(); i++) {
      char c = view.charAt(i);
      if (WordingKey.counts(c)) {
        node = node.next.get(c);
        if (node == null) {
          return;
        }
        if (node.ends != null) {
          hits.add(new Hit<>(node.ends, new Span(start, i + 1)));
        }
      } else if (BREAKS.indexOf(c) >= 0) {
        return;
      }
    }
  }
}
