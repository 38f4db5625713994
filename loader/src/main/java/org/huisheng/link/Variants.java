package org.huisheng.link;

import java.util.HashMap;
import java.util.Map;
import org.huisheng.link.reuse.NormalisedText;

/**
 * One form for all variants of a wording that differ in punctuation, quotation marks or width. The
 * form known beforehand is chosen, else the one that came first. Not safe for threads.
 */
final class Variants {

  private final Map<String, String> chosen = new HashMap<>();

  /** Makes {@code canonical} the form of {@code variant} and of what differs from it in signs. */
  void add(String variant, String canonical) {
    chosen.putIfAbsent(NormalisedText.reduce(variant), canonical);
  }

  /** {@return the form of {@code wording}; itself when no variant of it came before} */
  String canonical(String wording) {
    return canonical(wording, wording);
  }

  /** {@return the form of {@code wording}; {@code form} when no variant of it came before} */
  String canonical(String wording, String form) {
    return chosen.computeIfAbsent(NormalisedText.reduce(wording), reduced -> form);
  }
}
