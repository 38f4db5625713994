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
import org.huisheng.lexicon.HeadingLexicon.LabelUse;
import org.huisheng.model.DateKind;
import org.huisheng.model.Furniture;
import org.huisheng.model.Genre;
import org.huisheng.model.Span;
import org.huisheng.model.StatedDate;

/** Reads the dates that a document states of itself, and what each is the date of. */
final class HeadingDates {

  private static final int HEAD_LENGTH = 300;
  private static final int OPENING_SENTENCES = 6;
  private static final int LAST_LINES = 4;
  private static final int SHORT_LINE = 30;
  private static final Pattern ADOPTED = Pattern.compile("[(（]([^()（）]{8,80}?通过)[)）]");
  private static final Pattern PART_OF_DAY = Pattern.compile("(?:上午|下午|晚上?|凌晨)?");

  private final HeadingLexicon lexicon;

  HeadingDates(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the dates, by their place} */
  List<StatedDate> read(
      DocumentText text,
      List<PrintedLine> page,
      List<HeadLine> head,
      TitleReader.Title title,
      Genre genre) {
    List<StatedDate> published = published(text, page);
    OptionalInt year = published.stream().mapToInt(date -> date.value().getYear()).findFirst();
    List<StatedDate> found = new ArrayList<>(published);
    adopted(text).ifPresent(found::add);
    int headEnd = headEnd(head, title);
    switch (genre) {
      case SPEECH, WORK_REPORT -> delivered(text, title, headEnd).ifPresent(found::add);
      case MEETING_REPORT -> held(text, headEnd, year).ifPresent(found::add);
      case RESOLUTION, DECISION, NOTICE, OTHER ->
          signed(text).filter(date -> found.isEmpty()).ifPresent(found::add);
      case NEWS_REPORT, SIGNED_ARTICLE -> {}
    }
    found.sort(java.util.Comparator.comparing(StatedDate::where));
    return found;
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
  private List<StatedDate> published(DocumentText text, List<PrintedLine> page) {
    List<StatedDate> found = new ArrayList<>();
    String before = "";
    for (PrintedLine line : page) {
      int label = labelEnd(line.text());
      boolean follows = endsWithLabel(before);
      for (DateReader.Found day : DateReader.read(line.text(), OptionalInt.empty())) {
        boolean labelled = label >= 0 && day.where().start() - label < 3;
        boolean stands =
            line.kind().equals(Optional.of(Furniture.Kind.DATE_LINE))
                || isStamp(line.text(), day.where())
                || namesSource(line.text(), day.where());
        if ((labelled || follows || stands) && found.isEmpty()) {
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

  private int labelEnd(String line) {
    if (line.length() > HEAD_LENGTH) {
      return -1;
    }
    return lexicon.labels().stream()
        .filter(label -> label.use() == LabelUse.PUBLISHED)
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

  /** The first day in the opening sentences that say a meeting was held. */
  private Optional<StatedDate> held(DocumentText text, int headEnd, OptionalInt year) {
    List<Span> opening =
        text.sentences().stream()
            .filter(sentence -> sentence.start() >= headEnd)
            .limit(OPENING_SENTENCES)
            .toList();
    for (Span sentence : opening) {
      String content = sentence.in(text.view());
      boolean tells =
          content.contains("会") || lexicon.cues("convened").stream().anyMatch(content::contains);
      var days = DateReader.read(content, year);
      if (tells && !days.isEmpty()) {
        DateReader.Found day = days.get(0);
        Matcher part = PART_OF_DAY.matcher(content).region(day.where().end(), content.length());
        int end = part.lookingAt() ? part.end() : day.where().end();
        Span where = new Span(day.where().start(), end).shifted(sentence.start());
        return Optional.of(
            new StatedDate(day.start(), DateKind.HELD, text.original(where), day.yearInherited()));
      }
    }
    return Optional.empty();
  }

  /** The date below the signature of an official text. */
  private static Optional<StatedDate> signed(DocumentText text) {
    List<Span> lines = text.lines();
    for (Span line : lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())) {
      String content = line.in(text.view());
      var days = DateReader.read(content, OptionalInt.empty());
      if (days.size() == 1
          && content.strip().length() < SHORT_LINE
          && content.strip().endsWith(days.get(0).where().in(content))) {
        Span where = days.get(0).where().shifted(line.start());
        return Optional.of(
            new StatedDate(days.get(0).start(), DateKind.PUBLISHED, text.original(where), false));
      }
    }
    return Optional.empty();
  }
}
