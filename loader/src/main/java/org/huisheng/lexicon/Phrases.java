package org.huisheng.lexicon;

import java.util.Collection;
import java.util.Set;

/** A set of wordings that is asked which of them begins, or occurs, at a place. Immutable. */
public final class Phrases {

  private final Set<String> phrases;
  private final CharTrie<String> trie = new CharTrie<>();
  private final int longest;

  private Phrases(Set<String> phrases) {
    this.phrases = phrases;
    phrases.forEach(phrase -> trie.add(phrase, phrase));
    this.longest = phrases.stream().mapToInt(String::length).max().orElse(0);
  }

  public static Phrases of(Collection<String> phrases) {
    return new Phrases(Set.copyOf(phrases));
  }

  public boolean contains(String phrase) {
    return phrases.contains(phrase);
  }

  /**
   * {@return the length of the longest phrase that begins at {@code at} and ends by {@code end}}
   */
  public int lengthAt(String text, int at, int end) {
    CharTrie.Node<String> node = at < end ? trie.opening(text.charAt(at)) : null;
    int length = 0;
    for (int to = at + 1; node != null; to++) {
      if (node.value() != null) {
        length = to - at;
      }
      node = to < end ? node.next(text.charAt(to)) : null;
    }
    return length;
  }

  /** {@return the length of the longest phrase that ends {@code text}} */
  public int lengthBefore(String text) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      if (phrases.contains(text.substring(text.length() - length))) {
        return length;
      }
    }
    return 0;
  }

  /** {@return whether a phrase occurs in {@code text}} */
  public boolean occursIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (lengthAt(text, at, text.length()) > 0) {
        return true;
      }
    }
    return false;
  }
}
