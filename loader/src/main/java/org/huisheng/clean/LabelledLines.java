package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huisheng.lexicon.CleaningLexicon.Label;
import org.huisheng.model.Edit;
import org.huisheng.model.Furniture;
import org.huisheng.model.Span;

/**
 * Sets aside lines that are made up of labels and what they announce: {@code 发布时间:2023-11-15 来源:…
 * 浏览次数:31}. Each label becomes a piece of furniture of its own; a label at the end of its line may
 * have its value on the next one.
 */
final class LabelledLines implements CleaningStep {

  /** A label's value on a line of its own is a name, a date or a number. In characters. */
  private static final int LONGEST_VALUE_LINE = 20;

  private static final Pattern DATE = Pattern.compile(LabelledLine.DATE);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9} ?次?");
  private static final Pattern NAME = Pattern.compile("[^,。;:?!、【】\\[\\]<>]+");

  private final LabelledLine.Reader reader;

  LabelledLines(List<Label> labels) {
    reader = new LabelledLine.Reader(labels);
  }

  @Override
  public List<Change> changes(String view) {
    Lines lines = Lines.of(view);
    Region region = Region.of(lines);
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      LabelledLine line = reader.read(lines.text(i));
      int at = i;
      boolean admitted =
          !line.pieces().isEmpty()
              && line.pieces().stream().allMatch(piece -> region.admits(piece.place(), at));
      int last = admitted && valueFollows(line, lines, i, region) ? i + 1 : i;
      if (admitted) {
        setAside(line, lines, i, last, changes);
      }
      i = last + 1;
    }
    return changes;
  }

  private boolean valueFollows(LabelledLine line, Lines lines, int i, Region region) {
    LabelledLine.Piece open = line.pieces().get(line.pieces().size() - 1);
    if (!open.isEmpty() || i + 1 >= lines.size() || !region.admits(open.place(), i + 1)) {
      return false;
    }
    String next = Han.halfWidth(lines.text(i + 1)).strip();
    if (next.isEmpty() || next.length() > LONGEST_VALUE_LINE) {
      return false;
    }
    return switch (open.value()) {
      case DATE -> DATE.matcher(next).matches();
      case NUMBER -> NUMBER.matcher(next).matches();
      case TEXT -> NAME.matcher(next).matches() && reader.read(next).pieces().isEmpty();
      case CRUMBS -> false;
    };
  }

  /** The first piece takes the whole line with it; the others are removed as a part of it. */
  private static void setAside(
      LabelledLine line, Lines lines, int i, int last, List<Change> changes) {
    int lineStart = lines.span(i).start();
    int lineEnd = lines.removal(i, last).where().end();
    int from = lineStart;
    for (int p = 0; p < line.pieces().size(); p++) {
      LabelledLine.Piece piece = line.pieces().get(p);
      boolean isLast = p == line.pieces().size() - 1;
      int to = isLast ? lineEnd : lineStart + line.pieces().get(p + 1).where().start();
      int end = isLast && last > i ? lines.span(last).end() : lineStart + piece.where().end();
      Span what = new Span(lineStart + piece.where().start(), end);
      Furniture.Kind kind = piece.kind();
      changes.add(new Change.SetAside(kind, what, Edit.deletion(new Span(from, to))));
      from = to;
    }
  }
}
