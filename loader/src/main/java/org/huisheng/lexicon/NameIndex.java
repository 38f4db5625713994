package org.huisheng.lexicon;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Names with their meanings, found at a place of a text: a character trie. Immutable, safe for
 * threads; a look-up costs as many steps as the longest name that begins there has characters.
 *
 * @param <V> what a name means
 */
public final class NameIndex<V> {

  /**
   * A name found in a text.
   *
   * @param end offset after its last character
   * @param value what it means
   */
  public record Hit<V>(int end, V value) {}

  private final CharTrie<V> trie = new CharTrie<>();

  NameIndex(Map<String, V> names) {
    names.forEach(trie::add);
  }

  /** {@return an index of {@code values}; of two with the same name the first holds} */
  public static <V> NameIndex<V> of(Collection<V> values, Function<V, String> name) {
    NameIndex<V> index = new NameIndex<>(Map.of());
    values.forEach(value -> index.trie.add(name.apply(value), value));
    return index;
  }

  /** {@return the first characters of all names} */
  public BitSet openers() {
    return trie.openers();
  }

  /** {@return the longest name that begins at {@code from} and ends at or before {@code limit}} */
  public Optional<Hit<V>> longestAt(CharSequence text, int from, int limit) {
    CharTrie.Node<V> node = from < limit ? trie.opening(text.charAt(from)) : null;
    Hit<V> longest = null;
    for (int end = from + 1; node != null; end++) {
      if (node.value() != null) {
        longest = new Hit<>(end, node.value());
      }
      node = end < limit ? node.next(text.charAt(end)) : null;
    }
    return Optional.ofNullable(longest);
  }
}
