package org.huisheng.clean;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huisheng.lexicon.CleaningLexicon.Traditional;
import org.huisheng.model.Span;

/**
 * Reads a document in the characters that all rules are written in: traditional characters as
 * simplified ones, full-width letters and digits as half-width ones. What is read is as long as
 * what is written; the document keeps its characters. Immutable.
 *
 * <p>Only a document in traditional script is read as one. Elsewhere 後, 於 and 瞭 stand in names.
 */
final class CharacterForms {

  /** Of Chinese text in traditional characters, about a third differ from the simplified ones. */
  private static final int FEWEST_IN_A_HUNDRED = 10;

  private final Map<Character, Character> characters = new HashMap<>();

  /** Words that are not read character by character, by their first one. */
  private final Map<Character, List<Traditional>> words;

  private final BitSet traditionalOnly = new BitSet();
  private final BitSet simplified = new BitSet();

  CharacterForms(List<Traditional> forms) {
    forms.stream()
        .filter(form -> form.written().length() == 1)
        .forEach(form -> characters.put(form.written().charAt(0), form.read().charAt(0)));
    words =
        forms.stream()
            .filter(form -> form.written().length() > 1)
            .collect(Collectors.groupingBy(form -> form.written().charAt(0)));
    characters.keySet().forEach(traditionalOnly::set);
    characters.values().forEach(simplified::set);
    simplified.andNot(traditionalOnly);
  }

  /** {@return {@code written} in simplified characters and half-width letters and digits} */
  String reading(String written) {
    StringBuilder reading = new StringBuilder(written);
    for (int i = 0; i < reading.length(); i++) {
      reading.setCharAt(i, halfWidth(reading.charAt(i)));
    }
    if (isTraditional(written)) {
      simplify(written, reading);
    }
    return reading.toString();
  }

  private boolean isTraditional(String text) {
    int han = 0;
    int traditional = 0;
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Han.isHan(c)) {
        han++;
        traditional += traditionalOnly.get(c) ? 1 : 0;
        plain += simplified.get(c) ? 1 : 0;
      }
    }
    return traditional * 100L > han * (long) FEWEST_IN_A_HUNDRED && traditional > plain;
  }

  private void simplify(String written, StringBuilder reading) {
    int i = 0;
    while (i < written.length()) {
      Span word = word(written, i, reading);
      if (word.isEmpty()) {
        reading.setCharAt(i, characters.getOrDefault(written.charAt(i), reading.charAt(i)));
      }
      i = Math.max(word.end(), i + 1);
    }
  }

  /** {@return the word at {@code at}, which is now read; empty if none stands there} */
  private Span word(String written, int at, StringBuilder reading) {
    for (Traditional form : words.getOrDefault(written.charAt(at), List.of())) {
      if (written.startsWith(form.written(), at)) {
        int end = at + form.written().length();
        reading.replace(at, end, form.read());
        return new Span(at, end);
      }
    }
    return new Span(at, at);
  }

  private static char halfWidth(char c) {
    boolean digit = c >= '０' && c <= '９';
    boolean letter = (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    return digit || letter ? (char) (c - '！' + '!') : c;
  }
}
