package org.huisheng.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.huisheng.model.Furniture;
import org.huisheng.pattern.TextPattern;

/**
 * What noise looks like. Immutable and safe for threads.
 *
 * @param lines whole lines, or their beginnings or ends, that are furniture
 * @param labels words before a colon that announce furniture ({@code 来源:})
 * @param misreadings what scanners misread whatever the words are
 * @param wordings fixed wordings with the characters that scanners misread in them
 * @param enumerations members of fixed enumerations, which {@code 、} separates
 * @param quoted wordings that official texts put in quotation marks
 * @param pageWords what pages print around a text, by what it is there
 * @param readings words with the pinyin of their characters
 * @param traditional characters and words of the traditional script
 */
public record CleaningLexicon(
    List<LineRule> lines,
    List<Label> labels,
    List<Misreading> misreadings,
    List<FragileWording> wordings,
    List<List<String>> enumerations,
    List<String> quoted,
    Map<PageWord, List<String>> pageWords,
    List<Reading> readings,
    List<Traditional> traditional) {

  /** The longest stretch that a rule for lines is tried on, in characters. */
  private static final int LONGEST_LINE = 600;

  /** What a word that a page prints around a text is there for. */
  public enum PageWord {
    /** What the page lets its reader do: 打印, 返回顶部. */
    CONTROL,
    /** What stands between controls and says nothing alone: 大, 中, 小. */
    SIZE,
    /** The name of a part of a site: 通知公告. */
    COLUMN,
    /** How such names end: 动态. */
    COLUMN_END,
    /** Heads a list of links to other pages: 相关阅读. */
    RELATED,
    /** Only a site's imprint has it: 网站标识码. */
    FOOTER,
    /** Begins a line that is the imprint's only next to such a line: 地址. */
    BESIDE_FOOTER
  }

  /** Where a rule may see furniture. */
  public enum Place {
    ANYWHERE,
    /** Before the first line that holds a whole sentence. */
    HEAD,
    /** After the last line that holds a whole sentence. */
    TAIL,
    /** Head or tail. */
    EDGE
  }

  /** How much of a line a rule covers. */
  public enum Extent {
    /** All of it. */
    LINE,
    /** Its beginning; text may follow. */
    OPENING,
    /** The end of the last line that holds a sentence. */
    CLOSING
  }

  /**
   * @param pattern for text in half-width punctuation
   */
  public record LineRule(Furniture.Kind kind, Place place, Extent extent, TextPattern pattern) {}

  /** What stands after a label. */
  public enum Value {
    DATE,
    NUMBER,
    TEXT,
    /** The path of a page, its parts between {@code >}. */
    CRUMBS
  }

  /**
   * @param word the label without its colon
   */
  public record Label(Furniture.Kind kind, Place place, Value value, String word) {}

  /**
   * @param pattern what is wrong and nothing else; its surroundings stand in look-arounds
   */
  public record Misreading(TextPattern pattern, String replacement) {}

  /**
   * A wording with one character that is often misread.
   *
   * @param before the characters before it
   * @param right the character
   * @param after the characters after it
   * @param also other characters that may stand there, making another wording
   */
  public record FragileWording(String before, String right, String after, String also) {}

  /**
   * A word and how it is read.
   *
   * @param syllables pinyin without tones, one for each character
   */
  public record Reading(String word, List<String> syllables) {
    public Reading {
      syllables = List.copyOf(syllables);
    }
  }

  /**
   * A character or word of the traditional script.
   *
   * @param read what the simplified script has for it, as long as {@code written}
   */
  public record Traditional(String written, String read) {}

  public CleaningLexicon {
    lines = List.copyOf(lines);
    labels = List.copyOf(labels);
    misreadings = List.copyOf(misreadings);
    wordings = List.copyOf(wordings);
    enumerations = List.copyOf(enumerations);
    quoted = List.copyOf(quoted);
    pageWords = Map.copyOf(pageWords);
    readings = List.copyOf(readings);
    traditional = List.copyOf(traditional);
  }

  static CleaningLexicon load() {
    return new CleaningLexicon(
        Tsv.rows("lexicon/cleaning-lines.tsv").stream()
            .map(
                row ->
                    new LineRule(
                        value(row, "kind", Furniture.Kind.class),
                        value(row, "place", Place.class),
                        value(row, "extent", Extent.class),
                        pattern(row).near(LONGEST_LINE, row.list("needs"))))
            .toList(),
        Tsv.rows("lexicon/cleaning-labels.tsv").stream()
            .map(
                row ->
                    new Label(
                        value(row, "kind", Furniture.Kind.class),
                        value(row, "place", Place.class),
                        value(row, "value", Value.class),
                        row.get("label")))
            .toList(),
        Tsv.rows("lexicon/cleaning-misreadings.tsv").stream()
            .map(row -> new Misreading(pattern(row), row.get("replacement")))
            .toList(),
        Tsv.rows("lexicon/cleaning-wordings.tsv").stream()
            .flatMap(row -> fragile(row).stream())
            .toList(),
        Tsv.rows("lexicon/cleaning-enumerations.tsv").stream()
            .map(row -> row.list("members"))
            .toList(),
        Tsv.rows("lexicon/cleaning-quoted.tsv").stream().map(row -> row.get("wording")).toList(),
        Tsv.rows("lexicon/cleaning-page-words.tsv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> value(row, "role", PageWord.class),
                    Collectors.mapping(row -> row.get("word"), Collectors.toUnmodifiableList()))),
        Tsv.rows("lexicon/cleaning-readings.tsv").stream().map(CleaningLexicon::reading).toList(),
        Tsv.rows("lexicon/cleaning-traditional.tsv").stream()
            .map(CleaningLexicon::traditional)
            .toList());
  }

  private static Traditional traditional(Tsv.Row row) {
    Traditional form = new Traditional(row.get("written"), row.get("read"));
    if (form.written().isEmpty() || form.written().length() != form.read().length()) {
      throw row.fault("what is read is as long as what is written: " + form.written());
    }
    return form;
  }

  private static Reading reading(Tsv.Row row) {
    Reading reading = new Reading(row.get("word"), row.list("readings"));
    if (reading.word().length() != reading.syllables().size()) {
      throw row.fault("one reading for each character: " + reading.word());
    }
    return reading;
  }

  /** {@return one entry for each bracketed character of {@code 踏[石]留[印]}} */
  private static List<FragileWording> fragile(Tsv.Row row) {
    String marked = row.get("wording");
    List<FragileWording> found = new ArrayList<>();
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
      if (open + 2 >= marked.length() || marked.charAt(open + 2) != ']') {
        throw row.fault("brackets must hold one character: " + marked);
      }
      found.add(
          new FragileWording(
              marked.substring(0, open).replaceAll("[\\[\\]]", ""),
              marked.substring(open + 1, open + 2),
              marked.substring(open + 3).replaceAll("[\\[\\]]", ""),
              row.get("also")));
    }
    if (found.isEmpty()) {
      throw row.fault("no character stands in brackets: " + marked);
    }
    return found;
  }

  private static <E extends Enum<E>> E value(Tsv.Row row, String column, Class<E> type) {
    String name = row.get(column).toUpperCase(Locale.ROOT).replace('-', '_');
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw row.fault("'" + row.get(column) + "' is no " + column);
    }
  }

  private static TextPattern pattern(Tsv.Row row) {
    try {
      return TextPattern.compile(row.get("pattern"));
    } catch (IllegalArgumentException e) {
      throw row.fault(e.getMessage());
    }
  }
}
