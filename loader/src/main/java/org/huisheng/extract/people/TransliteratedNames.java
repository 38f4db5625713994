package org.huisheng.extract.people;

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

  private final PersonLexicon lexicon;
  private final TextPattern joined;
  private final TextPattern single;

  TransliteratedNames(PersonLexicon lexicon) {
    this.lexicon = lexicon;
    String syllable = "[" + String.join("", lexicon.syllables()) + "]";
    this.joined =
        TextPattern.compile(syllable + "{2,7}(?:[·•](?:" + syllable + "){2,8}){1,2}")
            .near(LONGEST_PART, "·", "•");
    this.single =
        TextPattern.compile(
            "(?<!\\p{IsHan})(?<name>" + syllable + "{4,7})" + "|的(?<after>" + syllable + "{4,7})");
  }

  /** {@return the places of such names in {@code sentence} of {@code view}} */
  List<Span> in(String view, Span sentence) {
    List<Span> found = joined.in(view, sentence).spans();
    TextSearch one = single.within(view, sentence);
    while (one.find()) {
      String group = one.group("name") == null ? "after" : "name";
      Span name = new Span(one.start(group), one.end(group));
      if (speaks(view, name.end())) {
        found.add(name);
      }
    }
    return found;
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
