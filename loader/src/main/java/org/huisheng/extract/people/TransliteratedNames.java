package org.huisheng.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.Span;

/**
 * Reads names of Uyghurs, Kazakhs, Mongols and others where neither title nor 同志 announces them: by
 * the characters that such names are written with, two parts joined by {@code ·} or four characters
 * and more before a verb of speech.
 */
final class TransliteratedNames {

  private static final int LONGEST = 20;

  private final PersonLexicon lexicon;
  private final Pattern joined;
  private final Pattern single;

  TransliteratedNames(PersonLexicon lexicon) {
    this.lexicon = lexicon;
    String syllable = "[" + String.join("", lexicon.syllables()) + "]";
    this.joined = Pattern.compile(syllable + "{2,7}(?:[·•](?:" + syllable + "){2,8}){1,2}");
    this.single =
        Pattern.compile(
            "(?<!\\p{IsHan})(?<name>" + syllable + "{4,7})" + "|的(?<after>" + syllable + "{4,7})");
  }

  /** {@return the places of such names in {@code sentence} of {@code view}} */
  List<Span> in(String view, Span sentence) {
    List<Span> found = new ArrayList<>();
    Matcher two = joined.matcher(view).region(sentence.start(), sentence.end());
    while (two.find()) {
      found.add(new Span(two.start(), two.end()));
    }
    Matcher one = single.matcher(view).region(sentence.start(), sentence.end());
    one.useTransparentBounds(true);
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
    Matcher two = joined.matcher(view).region(Math.max(floor, end - LONGEST), end);
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
