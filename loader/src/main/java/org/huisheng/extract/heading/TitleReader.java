package org.huisheng.extract.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.HeadingLexicon;
import org.huisheng.model.Span;

/** Finds the title among the lines at the head, or in a document library's wrapper. */
final class TitleReader {

  /**
   * A title.
   *
   * @param text wrapped lines joined by one space
   * @param inView its place in the cleaned view, if it stands there
   */
  record Title(String text, Optional<Span> inView) {}

  private static final int SHORTEST_PART = 8;
  private static final int MOST_PARTS = 4;
  private static final int LONGEST_INCIPIT = 60;
  private static final Pattern WRAPPED =
      Pattern.compile("《([^《》]{4,100}?)\\.(?:docx?|pdf|wps|pptx?|txt|rtf)");
  private static final Pattern WHOLE = Pattern.compile(".+关于.+|.*上的.+|.*工作报告|.*第.+次.+公报");

  private final HeadingLexicon lexicon;

  TitleReader(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return the title; the first words of the text where there is none} */
  Title read(DocumentText text, List<PrintedLine> page, List<HeadLine> head) {
    return wrapped(text, page).or(() -> printed(text, head)).orElseGet(() -> incipit(text));
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
    List<List<HeadLine>> runs = runs(head);
    for (List<HeadLine> run : runs) {
      for (int i = 0; i < run.size(); i++) {
        if (GenreReader.ending(lexicon, run.get(i).text()).isPresent()) {
          return Optional.of(join(text, withLinesAbove(run, i)));
        }
      }
    }
    return runs.stream()
        .map(this::withoutColumn)
        .filter(run -> !run.isEmpty())
        .findFirst()
        .map(run -> join(text, run.subList(0, Math.min(MOST_PARTS, run.size()))));
  }

  /** Unbroken runs of lines that could be titles; what stands before navigation is frame. */
  private static List<List<HeadLine>> runs(List<HeadLine> head) {
    List<List<HeadLine>> runs = new ArrayList<>();
    List<HeadLine> run = new ArrayList<>();
    for (HeadLine line : head) {
      boolean repeats = !run.isEmpty() && run.get(run.size() - 1).text().equals(line.text());
      if (line.kind() != HeadLine.Kind.TITLE) {
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

  private static List<HeadLine> withLinesAbove(List<HeadLine> run, int last) {
    int first = last;
    boolean isWhole = WHOLE.matcher(run.get(last).text()).matches();
    while (!isWhole && first > 0 && run.get(first - 1).text().length() >= SHORTEST_PART) {
      first--;
    }
    return run.subList(first, last + 1);
  }

  /** Drops the column (要闻) or the site that stands above a title. */
  private List<HeadLine> withoutColumn(List<HeadLine> run) {
    int first = 0;
    while (first < run.size() - 1
        && (run.get(first).text().length() < SHORTEST_PART - 1 || namesBody(run.get(first)))
        && !run.get(first + 1).text().startsWith("关于")) {
      first++;
    }
    List<HeadLine> rest = run.subList(first, run.size());
    return rest.size() == 1 && rest.get(0).text().length() < 2 + 1 ? List.of() : rest;
  }

  private boolean namesBody(HeadLine line) {
    return line.text().length() < 16
        && lexicon.cues("body-ending").stream().anyMatch(line.text()::endsWith);
  }

  private static Title join(DocumentText text, List<HeadLine> parts) {
    String joined = String.join(" ", parts.stream().map(HeadLine::text).toList());
    Span where = new Span(parts.get(0).where().start(), parts.get(parts.size() - 1).where().end());
    return new Title(joined, Optional.of(trimmed(text.view(), where)));
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

  private static Title incipit(DocumentText text) {
    String first =
        text.sentences().stream()
            .map(sentence -> sentence.in(text.view()).strip())
            .filter(sentence -> sentence.length() > SHORTEST_PART)
            .findFirst()
            .orElse(text.document().source().name());
    return new Title(
        first.substring(0, Math.min(first.length(), LONGEST_INCIPIT)), Optional.empty());
  }
}
