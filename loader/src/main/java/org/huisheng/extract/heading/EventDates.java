package org.huisheng.extract.heading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DateReader;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.DateKind;
import org.huisheng.model.Genre;
import org.huisheng.model.Span;
import org.huisheng.model.StatedDate;

/** Reads the day on which a reported meeting or event was held off the opening of the report. */
final class EventDates {

  private static final int OPENING_SENTENCES = 6;
  private static final int NEWS_SENTENCES = 2;
  private static final Pattern PART_OF_DAY = Pattern.compile("(?:上午|下午|晚上?|凌晨)?");
  private static final Pattern DATELINE =
      Pattern.compile("^[^。]{0,40}?(?:讯|电|消息|报道)(?=[\\s\\u3000(（:：])");

  private static final Pattern SAME_DAY = Pattern.compile("当[天日晚]");

  private final HeadingLexicon lexicon;
  private final Assemblies assemblies;

  EventDates(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
    this.assemblies = new Assemblies(lexicon);
  }

  /**
   * {@return the first day in the opening sentences that say a meeting was held}
   *
   * @param headEnd where the body of the text begins
   * @param appeared the day of publication, which lends its year
   */
  Optional<StatedDate> held(
      DocumentText text, int headEnd, Genre genre, Optional<LocalDate> appeared) {
    boolean isNews = genre == Genre.NEWS_REPORT;
    List<Span> opening =
        text.sentences().stream()
            .filter(sentence -> sentence.start() >= headEnd)
            .limit(isNews ? NEWS_SENTENCES : OPENING_SENTENCES)
            .toList();
    Optional<StatedDate> before = Optional.empty();
    for (Span sentence : opening) {
      Span told = afterDateline(text.view(), sentence);
      String content = told.in(text.view());
      boolean tells =
          isNews
              ? assemblies.happens(content) && !issues(content)
              : content.contains("会") || assemblies.convenes(content);
      var days = DateReader.read(content, year(appeared));
      if (tells && !days.isEmpty()) {
        return Optional.of(held(text, told, days.get(0), appeared));
      }
      if (before.isPresent()
          && SAME_DAY.matcher(content).find()
          && assemblies.takesPlace(content)) {
        return before;
      }
      before = days.stream().findFirst().map(day -> held(text, told, day, appeared));
    }
    return Optional.empty();
  }

  private boolean issues(String sentence) {
    return lexicon.cues("issued").stream().anyMatch(sentence::contains);
  }

  private static OptionalInt year(Optional<LocalDate> appeared) {
    return appeared.map(day -> OptionalInt.of(day.getYear())).orElseGet(OptionalInt::empty);
  }

  /** The day of a dateline is that of the telegram. */
  private static Span afterDateline(String view, Span sentence) {
    Matcher dateline = DATELINE.matcher(sentence.in(view));
    return dateline.find() ? new Span(sentence.start() + dateline.end(), sentence.end()) : sentence;
  }

  /** A report of January on a day in December means the December before. */
  private static StatedDate held(
      DocumentText text, Span sentence, DateReader.Found day, Optional<LocalDate> appeared) {
    String content = sentence.in(text.view());
    Matcher part = PART_OF_DAY.matcher(content).region(day.where().end(), content.length());
    int end = part.lookingAt() ? part.end() : day.where().end();
    Span where = new Span(day.where().start(), end).shifted(sentence.start());
    boolean isLater = appeared.filter(day.start()::isAfter).isPresent() && day.yearInherited();
    LocalDate held = isLater ? day.start().minusYears(1) : day.start();
    return new StatedDate(held, DateKind.HELD, text.original(where), day.yearInherited());
  }
}
