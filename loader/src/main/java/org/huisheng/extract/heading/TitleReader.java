package org.huisheng.extract.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.Span;

/** Finds the title among the lines at the head, or in a document library's wrapper. */
final class TitleReader {

  /**
   * A title.
   *
   * @param text wrapped lines joined by one space; empty where no line is a title
   * @param inView its place in the cleaned view, if it stands there
   */
  record Title(String text, Optional<Span> inView) {}

  private static final int SHORTEST_PART = 8;
  private static final int MOST_PARTS = 4;
  private static final Pattern WRAPPED =
      Pattern.compile("《([^《》]{4,100}?)\\.(?:docx?|pdf|wps|pptx?|txt|rtf)");
  private static final Pattern FOOTNOTE =
      Pattern.compile("(?<=\\p{IsHan})(?:(?<![第之表卷期件届])\\d|\\[\\d\\]|[①-⑨*＊])$");
  private static final Pattern COLUMN =
      Pattern.compile(
          "[【\\[]\\p{IsHan}{2,6}[】\\]]\\s*(?=\\S{4})|[★☆●◆■▶►◎]?\\s*\\p{IsHan}{2,6}\\s*[|｜丨]\\s*(?=\\S{4})|[★☆●◆■▶►◎]\\s*");
  private static final Pattern WHOLE = Pattern.compile(".+关于.+|.*上的.+|.*工作报告|.*第.+次.+公报");

  private final HeadingLexicon lexicon;
  private final Assemblies assemblies;
  private final GluedTitle glued;

  TitleReader(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
    this.assemblies = new Assemblies(lexicon);
    this.glued = new GluedTitle(lexicon);
  }

  /** {@return the title; an empty one where the text begins without} */
  Title read(DocumentText text, List<PrintedLine> page, List<HeadLine> head) {
    return glued
        .find(text)
        .map(where -> new Title(where.in(text.view()), Optional.of(where)))
        .or(() -> wrapped(text, page))
        .or(() -> printed(text, head))
        .orElseGet(() -> new Title("", Optional.empty()));
  }

  private static Optional<Title> wrapped(DocumentText text, List<PrintedLine> page) {
    for (PrintedLine line : page) {
      Matcher matcher = WRAPPED.matcher(line.text());
      if (matcher.find()) {
        String title = matcher.group(1);
        int at = text.view().indexOf(title, line.inView().map(Span::end).orElse(0));
        Optional<Span> inView =
            at < 0 ? Optional.empty() : Optional.of(new Span(at, at + title.length()));
        return Optional.of(new Title(title, inView));
      }
    }
    return Optional.empty();
  }

  private Optional<Title> printed(DocumentText text, List<HeadLine> head) {
    List<List<HeadLine>> runs = runs(text, head);
    for (List<HeadLine> run : runs) {
      for (int i = 0; i < run.size() && !assemblies.tells(run.get(i).text()); i++) {
        if (endsTitle(run, i)) {
          return Optional.of(join(text, withLinesAbove(run, i)));
        }
      }
    }
    return runs.stream()
        .map(this::withoutColumn)
        .filter(run -> !run.isEmpty())
        .max(Comparator.comparing(run -> run.get(0).text().length() >= SHORTEST_PART))
        .map(run -> join(text, headline(run)));
  }

  /** Lines up to the one that says what was held; what stands below that are lesser headlines. */
  private List<HeadLine> headline(List<HeadLine> run) {
    int end = 1;
    while (end < Math.min(MOST_PARTS, run.size()) && !assemblies.tells(run.get(end - 1).text())) {
      end++;
    }
    return run.subList(0, end);
  }

  /** {@code 通知公告} ends like a title, but is a column unless a line above it begins the title. */
  private boolean endsTitle(List<HeadLine> run, int i) {
    String line = run.get(i).text();
    boolean isWhole = line.length() >= SHORTEST_PART - 1 || withLinesAbove(run, i).size() > 1;
    boolean speaks = line.endsWith("报告") || line.endsWith("词");
    return (isWhole || speaks) && GenreReader.ending(lexicon, line).isPresent();
  }

  /**
   * Unbroken runs of lines that could be titles; what stands before navigation is frame. Where
   * cleaning took a line out between two, they are no longer one run.
   */
  private List<List<HeadLine>> runs(DocumentText text, List<HeadLine> head) {
    List<List<HeadLine>> runs = new ArrayList<>();
    List<HeadLine> run = new ArrayList<>();
    for (HeadLine line : head) {
      if (!run.isEmpty() && isParted(text, run.get(run.size() - 1), line)) {
        runs.add(run);
        run = new ArrayList<>();
      }
      boolean repeats = !run.isEmpty() && run.get(run.size() - 1).text().equals(line.text());
      boolean goesOn = !run.isEmpty() && tellsMore(line.text());
      if (line.kind() != HeadLine.Kind.TITLE && !goesOn) {
        if (!run.isEmpty()) {
          runs.add(run);
        }
        run = new ArrayList<>();
      } else if (!repeats) {
        run.add(line);
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  private static boolean isParted(DocumentText text, HeadLine above, HeadLine below) {
    Span between =
        new Span(
            text.original(above.where()).end(),
            Math.max(text.original(above.where()).end(), text.original(below.where()).start()));
    return !between.in(text.document().text().original()).isBlank();
  }

  /** {@code ——县妇联召开执委会议} below a slogan is the better half of a headline. */
  private boolean tellsMore(String line) {
    boolean isSubtitle = line.startsWith("—") || line.startsWith("--") || line.startsWith("――");
    return isSubtitle && (assemblies.tells(line) || assemblies.happens(line, List.of()));
  }

  private List<HeadLine> withLinesAbove(List<HeadLine> run, int last) {
    int first = last;
    while (first > 0 && goesOn(run.get(first - 1), run.get(first).text())) {
      first--;
    }
    return run.subList(first, last + 1);
  }

  /** Whether a title goes on from one line to the next: {@code X总工会 / 关于…的通知}. */
  private boolean goesOn(HeadLine above, String line) {
    if (line.startsWith("关于")) {
      return namesBody(above) || above.text().length() >= SHORTEST_PART;
    }
    return !WHOLE.matcher(line).matches() && above.text().length() >= SHORTEST_PART;
  }

  /** Drops the column (要闻) or the site that stands above a title. */
  private List<HeadLine> withoutColumn(List<HeadLine> run) {
    int first = 0;
    while (first < run.size() - 1
        && (run.get(first).text().length() < SHORTEST_PART - 1 || namesBody(run.get(first)))
        && !run.get(first + 1).text().startsWith("关于")
        && !saysWhat(run.get(first + 1).text())) {
      first++;
    }
    List<HeadLine> rest = run.subList(first, run.size());
    return rest.size() == 1 && rest.get(0).text().length() < 2 + 1 ? List.of() : rest;
  }

  /** {@code 召开会议} below the body's name is the predicate of a headline. */
  private boolean saysWhat(String line) {
    return Stream.of("convened", "issued")
        .flatMap(use -> lexicon.cues(use).stream())
        .anyMatch(line::startsWith);
  }

  private boolean namesBody(HeadLine line) {
    return line.text().length() < 16
        && lexicon.cues("body-ending").stream().anyMatch(line.text()::endsWith);
  }

  private static Title join(DocumentText text, List<HeadLine> parts) {
    String printed = String.join(" ", parts.stream().map(HeadLine::text).toList());
    Matcher column = COLUMN.matcher(printed);
    int from = column.lookingAt() ? column.end() : 0;
    String joined = printed.substring(from);
    Matcher note = FOOTNOTE.matcher(joined);
    int noted = note.find() ? joined.length() - note.start() : 0;
    Span where = new Span(parts.get(0).where().start(), parts.get(parts.size() - 1).where().end());
    Span bare = trimmed(text.view(), where);
    return new Title(
        joined.substring(0, joined.length() - noted),
        Optional.of(new Span(bare.start() + from, bare.end() - noted)));
  }

  private static Span trimmed(String view, Span where) {
    int start = where.start();
    int end = where.end();
    while (start < end && Character.isWhitespace(view.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(view.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
