package org.huisheng.lexicon;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Words with their meanings, walked character by character. Safe for threads once no word is added.
 *
 * @param <V> what a word means
 */
public final class CharTrie<V> {

  /** A beginning that some words share. */
  public static final class Node<V> {
    private char[] keys = {};
    private Node<V>[] next = none();
    private V value;

    @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
    private static <V> Node<V>[] none() {
      return (Node<V>[]) new Node<?>[0];
    }

    /** {@return the beginning that is one {@code c} longer, or {@code null}} */
    public Node<V> next(char c) {
      int i = Arrays.binarySearch(keys, c);
      return i < 0 ? null : next[i];
    }

    /** {@return what the word that ends here means, or {@code null}} */
    public V value() {
      return value;
    }

    private Node<V> grown(char c) {
      int i = Arrays.binarySearch(keys, c);
      if (i >= 0) {
        return next[i];
      }
      int at = -i - 1;
      char[] longer = Arrays.copyOf(keys, keys.length + 1);
      System.arraycopy(keys, at, longer, at + 1, keys.length - at);
      longer[at] = c;
      keys = longer;
      Node<V>[] more = Arrays.copyOf(next, next.length + 1);
      System.arraycopy(next, at, more, at + 1, next.length - at);
      more[at] = new Node<>();
      next = more;
      return more[at];
    }
  }

  private final Node<V> root = new Node<>();

  /** The first characters of all words: at most places of a text no word begins. */
  private final BitSet openers = new BitSet();

  /** Adds a word. One that stands there already keeps its meaning. */
  public void add(CharSequence word, V value) {
    Node<V> node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.grown(word.charAt(i));
    }
    if (node.value == null) {
      node.value = value;
    }
    if (!word.isEmpty()) {
      openers.set(word.charAt(0));
    }
  }

  /** {@return the first characters of all words} */
  BitSet openers() {
    return (BitSet) openers.clone();
  }

  /** {@return the beginning of all words that open with {@code c}, or {@code null}} */
  public Node<V> opening(char c) {
    return openers.get(c) ? root.next(c) : null;
  }
}
