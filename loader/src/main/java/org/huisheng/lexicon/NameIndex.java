package org.huisheng.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

  private static final class Node<V> {
    private final Map<Character, Node<V>> next = new HashMap<>(4);
    private V value;
  }

  private final Node<V> root = new Node<>();

  NameIndex(Map<String, V> names) {
    names.forEach(
        (name, value) -> {
          Node<V> node = root;
          for (int i = 0; i < name.length(); i++) {
            node = node.next.computeIfAbsent(name.charAt(i), c -> new Node<>());
          }
          node.value = value;
        });
  }

  /** {@return the longest name that begins at {@code from} and ends at or before {@code limit}} */
  public Optional<Hit<V>> longestAt(CharSequence text, int from, int limit) {
    Node<V> node = root;
    Hit<V> longest = null;
    for (int i = from; i < limit; i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        longest = new Hit<>(i + 1, node.value);
      }
    }
    return Optional.ofNullable(longest);
  }
}
