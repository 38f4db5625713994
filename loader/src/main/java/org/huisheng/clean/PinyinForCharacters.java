package org.huisheng.clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huisheng.lexicon.CleaningLexicon.Reading;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Removes pinyin that was put beside a character ({@code 工(gong)会}, {@code 工gong会}), and puts the
 * character in the place of pinyin that stands for it in a known word ({@code 总g o n g会}).
 */
final class PinyinForCharacters implements CleaningStep {

  private static final String LETTER = "[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]";

  /** Letters between Han characters, in brackets or not, a space between any two of them or not. */
  private static final TextPattern LATIN =
      TextPattern.compile(
          "(?<=\\p{IsHan}) ?([(（\\[])?("
              + LETTER
              + "(?: ?"
              + LETTER
              + "){1,5})[1-5]?([)）\\]])? ?(?=[\\p{IsHan}\\p{Punct}，。、；：！？”》）\\n]|$)");

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?"
              + "(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou"
              + "|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve)");

  private final Map<String, Set<String>> readings = new HashMap<>();
  private final Map<String, List<Missing>> words = new HashMap<>();

  /** A word with one character left out. */
  private record Missing(String before, String character, String after) {

    boolean fits(String view, int start, int end) {
      return view.startsWith(before, start - before.length()) && view.startsWith(after, end);
    }
  }

  PinyinForCharacters(List<Reading> known) {
    for (Reading reading : known) {
      String word = reading.word();
      for (int i = 0; i < word.length(); i++) {
        String character = word.substring(i, i + 1);
        String syllable = reading.syllables().get(i);
        readings.computeIfAbsent(character, key -> new HashSet<>()).add(syllable);
        Missing missing = new Missing(word.substring(0, i), character, word.substring(i + 1));
        words.computeIfAbsent(syllable, key -> new ArrayList<>()).add(missing);
      }
    }
  }

  @Override
  public List<Change> changes(String view) {
    List<Change> changes = new ArrayList<>();
    TextSearch matcher = LATIN.in(view);
    while (matcher.find()) {
      String syllable = plain(matcher.group(2));
      boolean boxed = matcher.group(1) != null && matcher.group(3) != null;
      boolean open = matcher.group(1) == null && matcher.group(3) == null;
      if ((boxed || open) && SYLLABLE.matcher(syllable).matches()) {
        Span where = new Span(matcher.start(), matcher.end());
        replacement(view, where, syllable, boxed)
            .map(character -> new Change.Mended(RepairKind.OCR, new Edit(where, character)))
            .ifPresent(changes::add);
      }
    }
    return changes;
  }

  private Optional<String> replacement(String view, Span where, String syllable, boolean boxed) {
    String before = view.substring(where.start() - 1, where.start());
    if (readings.getOrDefault(before, Set.of()).contains(syllable)) {
      return Optional.of("");
    }
    Optional<String> missing =
        words.getOrDefault(syllable, List.of()).stream()
            .filter(word -> word.fits(view, where.start(), where.end()))
            .map(Missing::character)
            .findFirst();
    return missing.isEmpty() && boxed ? Optional.of("") : missing;
  }

  /** {@return the letters without spaces and tones} */
  private static String plain(String letters) {
    String joined = letters.replace(" ", "").replace('ü', 'v');
    return Normalizer.normalize(joined, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
