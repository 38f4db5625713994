package org.huisheng.extract.tasks;

import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huisheng.extract.text.AmountNumerals;
import org.huisheng.extract.text.PairedMarks;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.BoundWord;
import org.huisheng.model.Comparator;
import org.huisheng.model.Quantity;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Reads the numbers that a task has to reach.
 *
 * <p>Arabic numbers count when a known unit follows; Chinese numerals only when, besides, a word
 * bounds them, because 两个, 一批, 三项 are names and figures of speech far more often than targets.
 * Ordinals, days and numbers inside names count never.
 */
final class QuantityReader {

  private static final TextPattern NUMBER =
      TextPattern.compile(
          "(?:百分之(?<percent>[零一二三四五六七八九十百\\d.]{1,6})"
              + "|(?<arabic>\\d{1,3}(?:[,， ]\\d{3})+(?!\\d)|\\d{1,12}(?:\\.\\d{1,4})?)(?<scale>[百千万亿]{0,2})"
              + "|(?<chinese>[一二两三四五六七八九十百千万亿]{1,8}))");

  private static final Pattern ATTRIBUTE = Pattern.compile("以[上下]的?(?!以)\\p{IsHan}{2}");
  private static final Set<String> AT_A_DISTANCE = Set.of("至少", "最多", "至多", "不少于");

  /** Characters between such a word and its number. */
  private static final int FARTHEST = 14;

  /** Characters around a number in which a bounding word may stand. */
  private static final int WINDOW = 6;

  /** Characters. */
  private static final int LONGEST_NOUN_PHRASE = 60;

  private static final String PAUSES = ",，、;；:：";

  private final TaskLexicon lexicon;

  QuantityReader(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * {@return the quantities of {@code clause} in its order}
   *
   * @param from where the main verb ends; what is counted stands behind it
   */
  List<Quantity> read(String clause, int from) {
    List<Quantity> quantities = new ArrayList<>();
    boolean[] quoted = PairedMarks.QUOTES.inside(clause, new Span(0, clause.length()));
    TextSearch m = NUMBER.in(clause);
    int after = from;
    while (m.find()) {
      Optional<Quantity> quantity =
          quoted[m.start()] || isOrdinal(clause, m.start())
              ? Optional.empty()
              : quantity(clause, m, after);
      if (quantity.isPresent()) {
        quantities.add(quantity.get());
        after = m.end() + quantity.get().unit().length();
      }
    }
    return quantities;
  }

  /** {@return whether {@code clause} states a number to reach} */
  boolean states(String clause) {
    return !read(clause, 0).isEmpty();
  }

  /** 百人以上企业 are a class, not a target. */
  private static boolean isAttribute(String clause, int end) {
    return ATTRIBUTE.matcher(clause).region(end, clause.length()).lookingAt();
  }

  private static boolean isOrdinal(String clause, int start) {
    char before = start > 0 ? clause.charAt(start - 1) : ' ';
    return before == '第' || before == '.' || Character.isDigit(before);
  }

  private Optional<Quantity> quantity(String clause, TextSearch m, int from) {
    boolean percent = m.group("percent") != null;
    int unitLength = percent ? 0 : lexicon.units().lengthAt(clause, m.end(), clause.length());
    if (unitLength == 0 && !percent) {
      return Optional.empty();
    }
    int end = m.end() + unitLength;
    Optional<BoundWord> bound = bound(clause, m.start(), end);
    if (m.group("chinese") != null && (bound.isEmpty() || isAttribute(clause, end))) {
      return Optional.empty();
    }
    Optional<BigDecimal> value = value(m);
    String unit = percent ? "%" : clause.substring(m.end(), end).replace('％', '%');
    Comparator comparator = bound.map(BoundWord::comparator).orElse(Comparator.EQUAL);
    return value.map(
        number -> new Quantity(what(clause, from, m.start(), end), comparator, number, unit));
  }

  private static Optional<BigDecimal> value(TextSearch m) {
    if (m.group("arabic") != null) {
      BigDecimal number = new BigDecimal(m.group("arabic").replaceAll("[,， ]", ""));
      String scale = m.group("scale");
      for (int i = 0; i < scale.length(); i++) {
        number = number.multiply(BigDecimal.valueOf(AmountNumerals.scale(scale.charAt(i))));
      }
      return Optional.of(number.stripTrailingZeros().scale() < 0 ? number.setScale(0) : number);
    }
    String numeral = m.group("percent") != null ? m.group("percent") : m.group("chinese");
    return AmountNumerals.value(numeral);
  }

  private Optional<BoundWord> bound(String clause, int start, int end) {
    String before = clause.substring(Math.max(0, start - WINDOW), start);
    String after = clause.substring(end, Math.min(clause.length(), end + WINDOW));
    Optional<BoundWord> adjacent =
        lexicon.bounds().stream()
            .filter(
                word -> word.after() ? after.startsWith(word.word()) : before.endsWith(word.word()))
            .max(
                comparingInt((BoundWord word) -> word.comparator() == Comparator.EQUAL ? 0 : 1)
                    .thenComparingInt(word -> word.word().length()));
    return adjacent
        .filter(word -> word.comparator() != Comparator.EQUAL)
        .or(() -> beforeVerb(clause, start))
        .or(() -> adjacent);
  }

  /** 每年至少举办2次: the bound may stand before the verb of what is counted. */
  private Optional<BoundWord> beforeVerb(String clause, int start) {
    int from = start;
    while (from > 0
        && start - from < FARTHEST
        && PAUSES.indexOf(clause.charAt(from - 1)) < 0
        && !Character.isDigit(clause.charAt(from - 1))) {
      from--;
    }
    String stretch = clause.substring(from, start);
    return lexicon.bounds().stream()
        .filter(word -> AT_A_DISTANCE.contains(word.word()) && stretch.contains(word.word()))
        .findFirst();
  }

  /** {@return the noun phrase before the number, or behind its unit when none stands before} */
  private String what(String clause, int from, int start, int end) {
    int begin = Math.min(from, start);
    for (int i = start - 1; i >= begin; i--) {
      if (PAUSES.indexOf(clause.charAt(i)) >= 0) {
        begin = i + 1;
        break;
      }
    }
    String before = withoutBound(clause.substring(begin, start));
    return before.length() > 1 ? before : behind(clause, end);
  }

  private String withoutBound(String words) {
    String phrase = words.strip();
    for (int cut = 1; cut > 0; ) {
      cut = 0;
      for (BoundWord word : lexicon.bounds()) {
        if (!word.after() && phrase.endsWith(word.word())) {
          cut = Math.max(cut, word.word().length());
        }
      }
      phrase = phrase.substring(0, phrase.length() - cut);
    }
    return phrase.strip();
  }

  /** 新建20所学校 counts what stands behind the unit and the word that bounds it. */
  private String behind(String clause, int end) {
    String after = clause.substring(end, Math.min(clause.length(), end + LONGEST_NOUN_PHRASE));
    int from =
        lexicon.bounds().stream()
            .filter(word -> word.after() && after.startsWith(word.word()))
            .mapToInt(word -> word.word().length())
            .max()
            .orElse(0);
    int to = from;
    while (to < after.length()
        && PAUSES.indexOf(after.charAt(to)) < 0
        && !Character.isDigit(after.charAt(to))) {
      to++;
    }
    return after.substring(from, to).strip();
  }
}
