package org.huisheng.lexicon;

import java.util.List;

/**
 * What must not stand beside a form for it to mean what it says: 市总 is no body in 市总体规划.
 *
 * @param notAfter what must not stand directly before it
 * @param notBefore what must not follow it directly
 */
public record Neighbours(List<String> notAfter, List<String> notBefore) {

  /** Anything may stand beside it. */
  public static final Neighbours ANY = new Neighbours(List.of(), List.of());

  public Neighbours {
    notAfter = List.copyOf(notAfter);
    notBefore = List.copyOf(notBefore);
  }

  /** {@return whether the form at {@code start..end} of {@code text} stands free} */
  public boolean allow(String text, int start, int end) {
    return notAfter.stream().noneMatch(word -> text.startsWith(word, start - word.length()))
        && notBefore.stream().noneMatch(word -> text.startsWith(word, end));
  }
}
