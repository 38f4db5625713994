package org.huisheng.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.Span;

/**
 * Finds personal names in running text, where only a title before or 同志 after makes one expected.
 *
 * <p>Chinese has no mark between a name and the verb that follows, so a name is accepted only where
 * something that can follow a name does (主席张三强调: 张三, not 张三强).
 */
final class NameFinder {

  private static final int LONGEST_BOUNDARY = 6;
  private static final int LONGEST_GIVEN = 2;
  private static final int SHORTEST_PART = 2;
  private static final int CONTEXT = 10;
  private static final int LONGEST_UNUSUAL = 4;
  private static final int SHORTEST_UNUSUAL = 3;
  private static final Pattern JOINED =
      Pattern.compile("\\p{IsHan}{2,7}(?:[·•]\\p{IsHan}{2,9}){1,2}");

  private final PersonLexicon lexicon;

  NameFinder(PersonLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the name that begins at {@code at}, a printer's space before it allowed for} */
  Optional<Span> startingAt(String text, int at) {
    int start = at < text.length() && isSpace(text.charAt(at)) ? at + 1 : at;
    Matcher joined = JOINED.matcher(text).region(Math.min(start, text.length()), text.length());
    if (joined.lookingAt()) {
      return Optional.of(new Span(start, endOfJoined(text, joined)));
    }
    int surname = lexicon.surnames().lengthAt(text, start);
    if (surname == 0) {
      return Optional.empty();
    }
    for (int given = LONGEST_GIVEN; given > 0; given--) {
      Span name = new Span(start, start + surname + given);
      if (name.end() <= text.length()
          && isHan(text, name)
          && isBoundary(text, name.end())
          && !endsInConjunction(text, name, given)) {
        return Optional.of(name).filter(found -> isPlausible(text, found, surname));
      }
    }
    return spaced(text, start, surname);
  }

  /** 韩军和委员: 和 before a title joins it to the name; 鲜于博关于: 关于 is a word. */
  private boolean endsInConjunction(String text, Span name, int given) {
    if (given > 1 && text.startsWith("关于", name.end() - 1)) {
      return true;
    }
    return given > 1
        && text.charAt(name.end() - 1) == '和'
        && lexicon.titles().startingAt(text, name.end()).isPresent();
  }

  /** The last part of a joined name ends where something can follow a name. */
  private int endOfJoined(String text, Matcher joined) {
    int lastPart = Math.max(joined.group().lastIndexOf('·'), joined.group().lastIndexOf('•'));
    int end = joined.start() + lastPart + 1 + SHORTEST_PART;
    while (end < joined.end() && !isBoundary(text, end)) {
      end++;
    }
    return end;
  }

  /** {@return whether a surname or a joined name may begin at {@code at}} */
  boolean mayStartAt(String text, int at) {
    return lexicon.surnames().lengthAt(text, at) > 0
        || JOINED.matcher(text).region(at, text.length()).lookingAt();
  }

  /**
   * {@return the name that begins at {@code at}, right after the title of an office}
   *
   * <p>There a noun of the dictionary may be a name as well (局长高峰).
   */
  Optional<Span> startingAfterOffice(String text, int at) {
    Optional<Span> name = startingAt(text, at);
    if (name.isPresent() || lexicon.surnames().lengthAt(text, at) != 1) {
      return name;
    }
    Span noun = new Span(at, Math.min(text.length(), at + 2));
    var words = ChineseTagger.words(noun.in(text));
    boolean isNoun = words.size() == 1 && words.get(0).tag().startsWith("n");
    return isNoun && !isEveryday(noun.in(text)) && isBoundary(text, noun.end())
        ? Optional.of(noun)
        : Optional.empty();
  }

  /**
   * {@return the name that begins at {@code at}, right after a title, though no surname does}
   *
   * <p>Names of the Yi, Mongols and others (吉列子日) are in no list: the dictionary knows none of
   * their parts, so they fall into single characters.
   */
  Optional<Span> unusual(String text, int at) {
    for (int length = LONGEST_UNUSUAL; length >= SHORTEST_UNUSUAL; length--) {
      Span name = new Span(at, Math.min(text.length(), at + length));
      if (name.length() == length
          && isHan(text, name)
          && isBoundary(text, name.end())
          && consistsOfUnknown(name.in(text))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private boolean consistsOfUnknown(String name) {
    boolean hasForbidden =
        name.chars().anyMatch(c -> lexicon.neverGiven().contains(Character.toString(c)));
    boolean startsOtherwise =
        isBoundary(name, 0) || "会长员和与及等一二三四五六七八九十".indexOf(name.charAt(0)) >= 0;
    boolean namesBody = name.chars().anyMatch(c -> "局委厅办部省市县区处科".indexOf(c) >= 0);
    return !hasForbidden
        && !startsOtherwise
        && !namesBody
        && ChineseTagger.words(name).stream()
            .allMatch(word -> word.text().length() == 1 || word.tag().startsWith("nr"));
  }

  /** 韦 韬: surname, space, one character, and then no further one. */
  private Optional<Span> spaced(String text, int start, int surname) {
    int space = start + surname;
    Span name = new Span(start, Math.min(text.length(), space + 2));
    boolean fits =
        name.end() == space + 2
            && isSpace(text.charAt(space))
            && isHan(text, new Span(space + 1, space + 2))
            && isBoundary(text, space + 2);
    return fits ? Optional.of(name) : Optional.empty();
  }

  /** {@return the name that ends at {@code end} and does not begin before {@code floor}} */
  Optional<Span> endingAt(String text, int end, int floor) {
    Optional<Span> longer = endingAt(text, end, floor, LONGEST_GIVEN);
    Optional<Span> shorter = endingAt(text, end, floor, 1);
    boolean startsWithWord =
        longer.isPresent() && isEveryday(longer.get().in(text)) && shorter.isPresent();
    return longer.isPresent() && !startsWithWord ? longer : shorter;
  }

  private Optional<Span> endingAt(String text, int end, int floor, int given) {
    for (int surname = 2; surname > 0; surname--) {
      int start = end - given - surname;
      if (start >= floor && lexicon.surnames().lengthAt(text, start) == surname) {
        Span name = new Span(start, end);
        if (isHan(text, name)
            && isPlausible(text, name, surname)
            && !(given == 1 && isEveryday(name.in(text)))) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPlausible(String text, Span name, int surname) {
    String printed = name.in(text);
    String given = printed.substring(surname);
    boolean hasForbidden =
        lexicon.neverGiven().contains(given)
            || lexicon.neverGiven().contains(printed)
            || given.chars().anyMatch(c -> lexicon.neverGiven().contains(Character.toString(c)));
    return !hasForbidden
        && !isOrdinaryWord(text, name)
        && (!isEveryday(printed) || isTaggedAsName(text, name));
  }

  /** Everyday surnames (和, 于, 国) need HanLP to see a name in its context, too. */
  private static boolean isTaggedAsName(String text, Span name) {
    Span around = around(text, name);
    return ChineseTagger.nameCandidates(around.in(text)).stream()
        .anyMatch(word -> word.where().shifted(around.start()).equals(name));
  }

  private boolean isEveryday(String name) {
    return lexicon.surnames().everyday().contains(name.substring(0, 1));
  }

  /** 明确, 宣传, 常委: a surname and more, but a word of the dictionary, alone or in its context. */
  private static boolean isOrdinaryWord(String text, Span name) {
    List<ChineseTagger.Word> alone = ChineseTagger.words(name.in(text));
    if (alone.size() == 1 && !alone.get(0).tag().startsWith("nr")) {
      return true;
    }
    Span around = around(text, name);
    return ChineseTagger.words(around.in(text)).stream()
        .filter(word -> word.where().shifted(around.start()).equals(name))
        .anyMatch(word -> !word.tag().startsWith("nr"));
  }

  private static Span around(String text, Span name) {
    return new Span(
        Math.max(0, name.start() - CONTEXT), Math.min(text.length(), name.end() + CONTEXT));
  }

  /** {@return whether something stands at {@code at} that can follow a name} */
  boolean isBoundary(String text, int at) {
    if (at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || lexicon.titles().startingAt(text, at).isPresent()) {
      return true;
    }
    int longest = Math.min(text.length(), at + LONGEST_BOUNDARY);
    for (int end = longest; end > at; end--) {
      if (lexicon.boundaries().contains(text.substring(at, end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u3000';
  }

  private static boolean isHan(String text, Span where) {
    return where
        .in(text)
        .codePoints()
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
