package org.huisheng.extract.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DateReader;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.lexicon.HeadingLexicon.LabelUse;
import org.huisheng.model.DateKind;
import org.huisheng.model.Furniture;
import org.huisheng.model.Genre;
import org.huisheng.model.Span;
import org.huisheng.model.StatedDate;

/** Reads the dates that a document states of itself, and what each is the date of. */
final class HeadingDates {

  private static final int HEAD_LENGTH = 300;
  private static final int SHORT_LINE = 30;
  private static final Pattern ADOPTED = Pattern.compile("[(（]([^()（）]{8,80}?(?:通过|批准))[)）]");
  private static final Pattern DATED = Pattern.compile("[(（]?[^()（）]{8,14}日?[)）]?");
  private static final Pattern AFTER_ISSUE =
      Pattern.compile("\\s*(?:[(（]?(?:星期|周)[一二三四五六日天]|[,，]?\\s?第?[0-9A-Z]{1,3}版|\\d{1,2}:\\d{2})");

  private static final Pattern ISSUE =
      Pattern.compile("^[(（]?(?:\\s|原载|原刊|刊于|转自)*《[^《》]{2,10}[报刊志]》$");

  private final HeadingLexicon lexicon;
  private final EventDates events;

  HeadingDates(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
    this.events = new EventDates(lexicon);
  }

  /** {@return the dates, by their place} */
  List<StatedDate> read(
      DocumentText text,
      List<PrintedLine> page,
      List<HeadLine> head,
      TitleReader.Title title,
      Genre genre,
      Optional<Signature> signature) {
    List<StatedDate> published = published(text, page, head);
    List<StatedDate> found = new ArrayList<>(published);
    Optional<LocalDate> appeared = published.stream().map(StatedDate::value).findFirst();
    int headEnd = headEnd(head, title);
    switch (genre) {
      case SPEECH, WORK_REPORT -> {
        adopted(text).ifPresent(found::add);
        delivered(text, title, headEnd).ifPresent(found::add);
      }
      case MEETING_REPORT, NEWS_REPORT -> {
        adopted(text).ifPresent(found::add);
        events.held(text, headEnd, genre, appeared).ifPresent(found::add);
      }
      case RESOLUTION, DECISION, NOTICE, OTHER ->
          adopted(text)
              .or(() -> signature.flatMap(Signature::date))
              .or(() -> dated(text, head))
              .or(() -> labelled(text, page))
              .ifPresent(found::add);
      case SIGNED_ARTICLE -> adopted(text).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(StatedDate::where));
    return found;
  }

  /** {@code (2021年9月8日)} below the title of an official text. */
  private static Optional<StatedDate> dated(DocumentText text, List<HeadLine> head) {
    return head.stream()
        .filter(
            line -> line.kind() == HeadLine.Kind.SUBTITLE && DATED.matcher(line.text()).matches())
        .findFirst()
        .flatMap(line -> day(text, line.where()));
  }

  private static Optional<StatedDate> day(DocumentText text, Span line) {
    return DateReader.read(line.in(text.view()), OptionalInt.empty()).stream()
        .findFirst()
        .map(
            day ->
                new StatedDate(
                    day.start(),
                    DateKind.ADOPTED,
                    text.original(day.where().shifted(line.start())),
                    false));
  }

  /** {@code 成文日期:2021年9月8日} in the table above an official text. */
  private Optional<StatedDate> labelled(DocumentText text, List<PrintedLine> page) {
    for (PrintedLine line : page) {
      for (DateReader.Found day : DateReader.read(line.text(), OptionalInt.empty())) {
        if (announced(line.text(), LabelUse.SIGNED, day.where())) {
          Span where = line.original(text, day.where());
          return Optional.of(new StatedDate(day.start(), DateKind.ADOPTED, where, false));
        }
      }
    }
    return Optional.empty();
  }

  private static int headEnd(List<HeadLine> head, TitleReader.Title title) {
    int end = title.inView().map(Span::end).orElse(0);
    for (HeadLine line : head) {
      if (line.kind() != HeadLine.Kind.BODY) {
        end = Math.max(end, line.where().end());
      }
    }
    return end;
  }

  /** {@code 发布时间:2021年10月11日}, or a line that is a date and a time of day. */
  private List<StatedDate> published(
      DocumentText text, List<PrintedLine> page, List<HeadLine> head) {
    List<StatedDate> found = new ArrayList<>();
    String before = "";
    for (PrintedLine line : page) {
      int label = labelEnd(line.text(), LabelUse.PUBLISHED);
      boolean follows = endsWithLabel(before);
      for (DateReader.Found day : DateReader.read(line.text(), OptionalInt.empty())) {
        boolean labelled = label >= 0 && day.where().start() - label < 3;
        boolean stands =
            line.kind().equals(Optional.of(Furniture.Kind.DATE_LINE))
                || isStamp(line.text(), day.where())
                || isFrameDate(line, head, day.where())
                || namesSource(line.text(), day.where());
        boolean isSigned = announced(line.text(), LabelUse.SIGNED, day.where());
        if ((labelled || follows || stands) && !isSigned && found.isEmpty()) {
          Span where =
              labelled ? new Span(labelStart(line.text(), label), day.where().end()) : day.where();
          found.add(
              new StatedDate(day.start(), DateKind.PUBLISHED, line.original(text, where), false));
        }
      }
      before = line.text().strip();
    }
    return found;
  }

  /** {@code 来源:健康报 2020年6月3日}. */
  private boolean namesSource(String line, Span day) {
    String before = line.substring(0, day.start()).strip();
    if (line.length() < HEAD_LENGTH / 3 && ISSUE.matcher(before).find()) {
      return true;
    }
    return line.length() < HEAD_LENGTH / 3
        && lexicon.labels().stream()
            .filter(label -> label.use() == LabelUse.PUBLISHER)
            .anyMatch(label -> before.startsWith(label.text()));
  }

  /** {@code 2026-02-03 09:02:33}: the hour tells a page's stamp from a signature. */
  private static boolean isStamp(String line, Span day) {
    String rest = line.substring(day.end()).strip();
    return line.substring(0, day.start()).isBlank() && rest.matches("\\d{1,2}:\\d{2}(?::\\d{2})?");
  }

  /** {@code X日报 | 第01版 | 2024年3月15日 星期五}, {@code X县工会 2023-02-21 18:30 发表于浙江}. */
  private static boolean isFrameDate(PrintedLine line, List<HeadLine> head, Span day) {
    String after = line.text().substring(day.end());
    boolean isDated = AFTER_ISSUE.matcher(after).lookingAt();
    boolean isFrame =
        line.kind().isPresent()
            || head.stream()
                .anyMatch(
                    part ->
                        part.kind() == HeadLine.Kind.FRAME
                            && line.inView().equals(Optional.of(part.where())));
    return isDated && isFrame;
  }

  private boolean announced(String line, LabelUse use, Span day) {
    int label = labelEnd(line, use);
    return label >= 0 && day.start() >= label && day.start() - label < 3;
  }

  private int labelEnd(String line, LabelUse use) {
    if (line.length() > HEAD_LENGTH) {
      return -1;
    }
    return lexicon.labels().stream()
        .filter(label -> label.use() == use)
        .filter(label -> colonAfter(line, label.text()) >= 0)
        .mapToInt(label -> colonAfter(line, label.text()) + 1)
        .min()
        .orElse(-1);
  }

  private static int colonAfter(String line, String label) {
    int at = line.indexOf(label);
    int after = at + label.length();
    boolean hasColon = at >= 0 && after < line.length() && ":：".indexOf(line.charAt(after)) >= 0;
    return hasColon ? after : -1;
  }

  private int labelStart(String line, int labelEnd) {
    return lexicon.labels().stream()
        .filter(
            label ->
                line.startsWith(
                    label.text(),
                    labelEnd - 1 - label.text().length() < 0
                        ? 0
                        : labelEnd - 1 - label.text().length()))
        .mapToInt(label -> labelEnd - 1 - label.text().length())
        .filter(start -> start >= 0)
        .min()
        .orElse(labelEnd);
  }

  private boolean endsWithLabel(String line) {
    return lexicon.labels().stream()
        .filter(label -> label.use() == LabelUse.PUBLISHED)
        .anyMatch(label -> line.equals(label.text() + ":") || line.equals(label.text() + "："));
  }

  private static Optional<StatedDate> adopted(DocumentText text) {
    String start = text.view().substring(0, Math.min(text.view().length(), 3 * HEAD_LENGTH));
    Matcher matcher = ADOPTED.matcher(start);
    while (matcher.find()) {
      var days = DateReader.read(matcher.group(1), OptionalInt.empty());
      if (!days.isEmpty()) {
        Span where = new Span(matcher.start(1), matcher.end(1));
        return Optional.of(
            new StatedDate(days.get(0).start(), DateKind.ADOPTED, text.original(where), false));
      }
    }
    return Optional.empty();
  }

  private static Optional<StatedDate> delivered(
      DocumentText text, TitleReader.Title title, int headEnd) {
    int from = title.inView().map(Span::end).orElse(0);
    int to = Math.min(text.view().length(), Math.max(headEnd, from + SHORT_LINE));
    String head = text.view().substring(from, to);
    for (String line : head.split("\n", -1)) {
      int offset = from + head.indexOf(line);
      var days = DateReader.read(line, OptionalInt.empty());
      boolean isStamp =
          !days.isEmpty() && (line.contains("时间") || isStamp(line, days.get(0).where()));
      if (!days.isEmpty() && !isStamp) {
        Span where = days.get(0).where().shifted(offset);
        return Optional.of(
            new StatedDate(days.get(0).start(), DateKind.DELIVERED, text.original(where), false));
      }
    }
    return Optional.empty();
  }
}
