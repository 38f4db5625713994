package org.huisheng.extract.people;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Reads names of Uyghurs, Kazakhs, Mongols and others where neither title nor 同志 announces them: by
 * the characters that such names are written with, two parts joined by {@code ·} or four characters
 * and more before a verb of speech.
 */
final class TransliteratedNames {

  private static final int LONGEST = 20;
  private static final int LONGEST_PART = 7;
  private static final int FEWEST_SYLLABLES = 4;

  private final PersonLexicon lexicon;
  private final BitSet syllables = new BitSet();
  private final TextPattern joined;

  TransliteratedNames(PersonLexicon lexicon) {
    this.lexicon = lexicon;
    String all = String.join("", lexicon.syllables());
    all.chars().forEach(syllables::set);
    String syllable = "[" + all + "]";
    this.joined =
        TextPattern.compile(syllable + "{2,7}(?:[·•](?:" + syllable + "){2,8}){1,2}")
            .near(LONGEST_PART, "·", "•");
  }

  /** {@return the places of such names in {@code sentence} of {@code view}} */
  List<Span> in(String view, Span sentence) {
    List<Span> found = joined.in(view, sentence).spans();
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = endOfRun(view, at, sentence.end());
      if (end - at >= FEWEST_SYLLABLES && mayOpen(view, at)) {
        Span name = new Span(at, Math.min(end, at + LONGEST_PART));
        if (speaks(view, name.end())) {
          found.add(name);
        }
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private int endOfRun(String view, int from, int limit) {
    int end = from;
    while (end < limit && syllables.get(view.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean mayOpen(String view, int at) {
    char before = at == 0 ? ' ' : view.charAt(at - 1);
    return before == '的' || !Character.isIdeographic(before);
  }

  /** {@return the joined name that ends at {@code end}} */
  Optional<Span> endingAt(String view, int end, int floor) {
    TextSearch two = joined.in(view, Math.max(floor, end - LONGEST), end);
    while (two.find()) {
      if (two.end() == end) {
        return Optional.of(new Span(two.start(), end));
      }
    }
    return Optional.empty();
  }

  private boolean speaks(String view, int end) {
    return view.startsWith("同志", end)
        || lexicon.deeds().stream()
            .anyMatch(deed -> !deed.beforeName() && view.startsWith(deed.word(), end));
  }
}
