package org.huisheng.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huisheng.lexicon.CharTrie;
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

  private static final String BREAKS = "。！？；!?;\n";

  private final CharTrie<T> trie = new CharTrie<>();

  private PhraseIndex() {}

  /**
   * {@return an index over all forms of {@code meanings}}
   *
   * @param forms the phrases for one of them; where two share a phrase the earlier has it
   */
  public static <T> PhraseIndex<T> of(List<T> meanings, Function<T, Stream<String>> forms) {
    PhraseIndex<T> index = new PhraseIndex<>();
    meanings.forEach(
        meaning ->
            forms.apply(meaning).forEach(form -> index.trie.add(WordingKey.of(form), meaning)));
    return index;
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
    CharTrie.Node<T> node = trie.opening(view.charAt(start));
    for (int end = start + 1; node != null; end++) {
      if (node.value() != null) {
        hits.add(new Hit<>(node.value(), new Span(start, end)));
      }
      while (end < view.length() && isPassed(view.charAt(end))) {
        end++;
      }
      node = end < view.length() ? node.next(view.charAt(end)) : null;
    }
  }

  /** Marks inside a phrase do not matter, except those that end a sentence. */
  private static boolean isPassed(char c) {
    return !WordingKey.counts(c) && BREAKS.indexOf(c) < 0;
  }
}
