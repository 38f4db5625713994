package org.huisheng.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Reads several names in a row that need no title, because an honour or their number follows:
 * {@code 张三、李四被评为先进个人}, {@code 张三、李四等12名代表}.
 */
final class NameRows {

  private static final String NUMERAL = "[0-9一二三四五六七八九十两余多]{1,4}";
  private static final TextPattern FOLLOWS =
      TextPattern.compile(
          "被评为|被授予|荣获|获得|获评|当选|等同志|等人|等获|等" + NUMERAL + "[名位人]|" + NUMERAL + "[名位]同志");
  private static final String OPENERS = ",，:：“\"、 \u3000";

  private final NameFinder finder;
  private final TransliteratedNames transliterated;
  private final String view;

  NameRows(NameFinder finder, TransliteratedNames transliterated, String view) {
    this.finder = finder;
    this.transliterated = transliterated;
    this.view = view;
  }

  /** {@return the names in the rows of {@code sentence}; a single name is no row} */
  List<Span> in(Span sentence) {
    List<Span> found = new ArrayList<>();
    TextSearch follows = FOLLOWS.in(view, sentence.start(), sentence.end());
    while (follows.find()) {
      List<Span> row = new ArrayList<>();
      int end = follows.start();
      for (Optional<Span> name = before(end, sentence);
          name.isPresent();
          name = before(end, sentence)) {
        row.add(name.get());
        end = name.get().start() - 1;
      }
      if (row.size() > 1) {
        found.addAll(row);
      }
    }
    return found;
  }

  private Optional<Span> before(int end, Span sentence) {
    return end <= sentence.start()
        ? Optional.empty()
        : transliterated
            .endingAt(view, end, sentence.start())
            .or(() -> finder.endingAt(view, end, sentence.start()))
            .filter(name -> opens(name.start(), sentence));
  }

  private boolean opens(int at, Span sentence) {
    return at == sentence.start() || OPENERS.indexOf(view.charAt(at - 1)) >= 0;
  }
}
