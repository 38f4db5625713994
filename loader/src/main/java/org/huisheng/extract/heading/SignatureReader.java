package org.huisheng.extract.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DateReader;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.DateKind;
import org.huisheng.model.Span;
import org.huisheng.model.StatedDate;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Finds the signature of an official text: one or more lines that only name bodies, and the date
 * below or beside them. Attachments, copies and the printer's line may follow.
 */
final class SignatureReader {

  private static final int LAST_LINES = 4;
  private static final int MOST_NAMES = 8;
  private static final int LONGEST_NAME = 32;
  private static final int SHORTEST_NAME = 3;
  private static final Pattern COLUMNS = Pattern.compile("[^\\s\\u3000]+");
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}“”()（）·]+");

  private static final TextPattern GLUED =
      TextPattern.compile(
              "(?m)(?<!\\p{IsHan})(\\p{IsHan}{4,32}?)[\\s\\u3000]{0,20}((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)"
                  + "(?=[\\s\\u3000]*(?:$|[(（]|附件|抄送|\\p{IsHan}{4,30}(?:办法|方案|规定|意见|细则|条例|章程|规划|要点)第?一))")
          .near(52, "19", "20");

  private final HeadingLexicon lexicon;

  SignatureReader(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the signature; the date alone where no line above it names a body} */
  Optional<Signature> read(DocumentText text, int headEnd) {
    List<Span> lines = text.lines().stream().filter(line -> line.start() >= headEnd).toList();
    for (int i = 0; i < lines.size(); i++) {
      Optional<DateReader.Found> day = onlyDay(lines.get(i).in(text.view()));
      if (day.isPresent()) {
        Span beside =
            new Span(lines.get(i).start(), lines.get(i).start() + day.get().where().start());
        List<Span> names = namesAbove(text, lines, i);
        List<Span> here = names(text, beside);
        boolean isLast = i >= lines.size() - LAST_LINES;
        if (!here.isEmpty() || !names.isEmpty() || (isLast && beside.in(text.view()).isBlank())) {
          return Optional.of(
              new Signature(
                  here.isEmpty() ? names : here, Optional.of(date(text, lines.get(i), day.get()))));
        }
      }
    }
    return undated(text, lines).or(() -> glued(text, headEnd));
  }

  /** {@code …请认真执行。X总工会2023年12月28日X办法第一章…}, where the lines were run together. */
  private Optional<Signature> glued(DocumentText text, int headEnd) {
    TextSearch glued = GLUED.within(text.view(), new Span(headEnd, text.view().length()));
    while (glued.find()) {
      if (isName(glued.group(1))) {
        Span day = new Span(glued.start(2), glued.end(2));
        List<DateReader.Found> days = DateReader.read(day.in(text.view()), OptionalInt.empty());
        return days.stream()
            .findFirst()
            .map(
                found ->
                    new Signature(
                        List.of(new Span(glued.start(1), glued.end(1))),
                        Optional.of(date(text, day, found))));
      }
    }
    return Optional.empty();
  }

  private Optional<Signature> undated(DocumentText text, List<Span> lines) {
    for (int i = lines.size(); i > Math.max(1, lines.size() - LAST_LINES); i--) {
      List<Span> names = namesAbove(text, lines, i);
      if (!names.isEmpty()) {
        return Optional.of(new Signature(names, Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private static StatedDate date(DocumentText text, Span line, DateReader.Found day) {
    Span where = text.original(day.where().shifted(line.start()));
    return new StatedDate(day.start(), DateKind.ADOPTED, where, false);
  }

  /** A day that ends its line and is not one of a span of days. */
  private static Optional<DateReader.Found> onlyDay(String line) {
    List<DateReader.Found> days = DateReader.read(line, OptionalInt.empty());
    boolean isOne =
        days.size() == 1
            && days.get(0).start().equals(days.get(0).end())
            && line.stripTrailing().length() == days.get(0).where().end();
    return isOne ? Optional.of(days.get(0)) : Optional.empty();
  }

  private List<Span> namesAbove(DocumentText text, List<Span> lines, int date) {
    List<Span> found = new ArrayList<>();
    for (int i = date - 1; i >= 0 && found.size() < MOST_NAMES; i--) {
      List<Span> names = names(text, lines.get(i));
      if (names.isEmpty()) {
        break;
      }
      found.addAll(0, names);
    }
    return found;
  }

  /** {@return the bodies' names that make up the whole of {@code line}; none if it holds more} */
  private List<Span> names(DocumentText text, Span line) {
    List<Span> names = new ArrayList<>();
    Matcher column = COLUMNS.matcher(line.in(text.view()));
    while (column.find()) {
      if (!isName(column.group())) {
        return List.of();
      }
      names.add(new Span(column.start(), column.end()).shifted(line.start()));
    }
    return names;
  }

  private boolean isName(String part) {
    return part.length() >= SHORTEST_NAME
        && part.length() <= LONGEST_NAME
        && NAME.matcher(part).matches()
        && lexicon.cues("body-ending").stream().anyMatch(part::endsWith);
  }
}
