package org.huisheng.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.lexicon.Surnames;
import org.huisheng.model.Span;

/**
 * Reads personal names where a line consists of them: in by-lines, below titles.
 *
 * <p>A name is a surname with one or two characters after it; names of other peoples of China are
 * parts joined by {@code ·}. A printer's space inside a name of two characters (王 爽) belongs to its
 * place but not to the name: see {@link #plain}.
 */
public final class NameReader {

  private static final String SEPARATORS = " \t\u3000、,，/；;";

  /** Last characters of offices that sign with three characters (宣传部), and of no given name. */
  private static final String OFFICES = "部局处室办委";

  private static final Pattern JOINED =
      Pattern.compile("\\p{IsHan}{2,7}(?:[·•]\\p{IsHan}{2,9}){1,2}");

  private final Surnames surnames;
  private final Set<String> tails;

  /**
   * @param tails words that may stand glued to a name (摄, 报道)
   */
  public NameReader(Surnames surnames, Set<String> tails) {
    this.surnames = surnames;
    this.tails = Set.copyOf(tails);
  }

  /** {@return the name without a printer's space inside} */
  public static String plain(String printed) {
    return printed.replaceAll("[\\s\u3000]", "");
  }

  /** {@return the names that make up the whole of {@code text}; none if anything else is in it} */
  public List<Span> whole(String text) {
    List<Span> names = listed(text, 0);
    int end = names.isEmpty() ? 0 : names.get(names.size() - 1).end();
    return skipSeparators(text, end) == text.length() ? names : List.of();
  }

  /**
   * {@return the names that stand one after another from {@code from} on}
   *
   * <p>Reading ends at the first run of characters that is no name.
   */
  public List<Span> listed(String text, int from) {
    List<Span> names = new ArrayList<>();
    int at = skipSeparators(text, from);
    for (Optional<Span> name = at(text, at); name.isPresent(); name = at(text, at)) {
      names.add(name.get());
      at = skipSeparators(text, name.get().end());
    }
    return names;
  }

  /** {@return whether a name begins like an ordinary phrase (全文完) and HanLP sees no name in it} */
  public boolean isDoubtful(String name) {
    return surnames.everyday().contains(name.substring(0, 1))
        && ChineseTagger.nameCandidates(name).isEmpty();
  }

  private static int skipSeparators(String text, int from) {
    int at = from;
    while (at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private Optional<Span> at(String text, int at) {
    Matcher joined = JOINED.matcher(text).region(at, text.length());
    if (joined.lookingAt()) {
      return Optional.of(new Span(at, joined.end()));
    }
    Span run = run(text, at);
    if (run.length() == 1) {
      return spaced(text, run);
    }
    return Optional.of(withoutTail(text, run))
        .filter(name -> surnames.fits(name.in(text)))
        .filter(name -> OFFICES.indexOf(text.charAt(name.end() - 1)) < 0);
  }

  /** 王 爽: a surname, a space, and one more character. */
  private Optional<Span> spaced(String text, Span surname) {
    int at = surname.end();
    while (at < text.length() && " \u3000".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    Span given = withoutTail(text, run(text, at));
    Span name = new Span(surname.start(), given.end());
    boolean fits = given.length() == 1 && surnames.fits(plain(name.in(text)));
    return fits ? Optional.of(name) : Optional.empty();
  }

  private Span withoutTail(String text, Span run) {
    return tails.stream()
        .filter(tail -> run.length() > tail.length() && run.in(text).endsWith(tail))
        .max(Comparator.comparingInt(String::length))
        .map(tail -> new Span(run.start(), run.end() - tail.length()))
        .orElse(run);
  }

  private static Span run(String text, int at) {
    int end = at;
    while (end < text.length()
        && Character.UnicodeScript.of(text.charAt(end)) == Character.UnicodeScript.HAN) {
      end++;
    }
    return new Span(at, end);
  }
}
