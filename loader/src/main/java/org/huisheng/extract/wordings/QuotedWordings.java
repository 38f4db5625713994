package org.huisheng.extract.wordings;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.extract.text.QuotedPhrases;
import org.huisheng.extract.text.TitleMarks;
import org.huisheng.extract.text.WordingKey;
import org.huisheng.lexicon.WordingForms;
import org.huisheng.model.Span;

/** Takes quoted phrases for wordings, except speech, titles of documents and names of plaques. */
final class QuotedWordings {

  /** Letters, digits and Han characters of a phrase that is a wording and no quoted speech. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 24;

  /** From this length on, a phrase that opens like a measure is one. */
  private static final int MEASURE = 8;

  /** 1234: a formula that counts up. */
  private static final Pattern COUNTING = Pattern.compile("1234");

  private static final Pattern NESTED = Pattern.compile("‘([^‘’]{2,20})’");
  private static final String NUMERALS = "两三四五六七八九十";

  private final WordingForms forms;
  private final WordingKinds kinds;

  QuotedWordings(WordingForms forms, WordingKinds kinds) {
    this.forms = forms;
    this.kinds = kinds;
  }

  List<FoundWording> find(String view) {
    return QuotedPhrases.find(view).stream()
        .flatMap(where -> nameInMeasure(view, where))
        .map(where -> withCount(view, where))
        .filter(where -> isWording(view, where))
        .map(where -> FoundWording.byForm(view, where, kinds.of(view, where)))
        .toList();
  }

  /**
   * {@return the names that a quoted measure has in marks of its own; other phrases as they are}
   */
  private Stream<Span> nameInMeasure(String view, Span where) {
    if (!isMeasure(where.in(view))) {
      return Stream.of(where);
    }
    return NESTED
        .matcher(view)
        .region(where.start(), where.end())
        .results()
        .map(name -> new Span(name.start(1), name.end(1)));
  }

  private boolean isMeasure(String phrase) {
    return phrase.length() >= MEASURE
        && phrase.indexOf('，') < 0
        && forms.plainOpenings().stream().anyMatch(phrase::startsWith);
  }

  /** {@return the phrase with the number and marks of 五个“新”, or as it is} */
  private static Span withCount(String view, Span where) {
    int mark = where.start() - 1;
    boolean counted =
        mark >= 2 && view.charAt(mark - 1) == '个' && NUMERALS.indexOf(view.charAt(mark - 2)) >= 0;
    return counted ? new Span(mark - 2, where.end() + 1) : where;
  }

  private boolean isWording(String view, Span where) {
    String phrase = where.in(view);
    String key = WordingKey.of(phrase);
    return key.length() >= SHORTEST
        && key.length() <= LONGEST
        && phrase.chars().noneMatch(c -> "。；;：:《》（）()".indexOf(c) >= 0)
        && "，,、".indexOf(phrase.charAt(phrase.length() - 1)) < 0
        && (COUNTING.matcher(key).matches() || !key.chars().allMatch(c -> c >= '0' && c <= '9'))
        && !forms.plain().contains(key)
        && forms.plainEndings().stream().noneMatch(phrase::endsWith)
        && forms.plainBefore().stream()
            .noneMatch(words -> view.startsWith(words, where.start() - 1 - words.length()))
        && !WordingKinds.before(view, where.end(), forms.plainAfter())
        && !TitleMarks.openAt(view, where.start());
  }
}
