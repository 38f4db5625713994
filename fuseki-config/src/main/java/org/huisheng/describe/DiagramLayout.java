package org.huisheng.describe;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the boxes of a diagram stand. What no arrow joins to any fills the shortest columns. */
final class DiagramLayout {

  private static final int ROW = 19;
  private static final int HEAD = 28;
  private static final int LABEL = 16;
  private static final int GAP_X = 64;
  private static final int GAP_Y = 22;
  private static final int MARGIN = 10;
  private static final int LETTER = 7;
  private static final int PADDING = 34;

  /** Boxes settle near those they are joined to; more rounds change nothing that is seen. */
  private static final int ROUNDS = 8;

  private final DiagramColumns joined;
  private final List<List<Box>> columns;
  private final Map<Box, Place> places = new LinkedHashMap<>();
  private final int boxWidth;

  /**
   * Where a box stands.
   *
   * @param column from the left, from 0
   * @param head height of what stands above the rows
   */
  record Place(int column, int x, int y, int width, int height, int head) {

    int right() {
      return x + width;
    }

    /** {@return the middle of a row, from the top of the drawing} */
    int rowMiddle(int row) {
      return y + head + row * ROW + ROW / 2;
    }
  }

  DiagramLayout(ClassDiagram diagram) {
    joined = new DiagramColumns(diagram);
    columns = joined.joined();
    boxWidth = boxWidth(diagram);
    place();
    for (int round = 0; round < ROUNDS; round++) {
      columns.forEach(column -> column.sort(Comparator.comparingDouble(this::pull)));
      place();
    }
    joined.alone().forEach(box -> shortest().add(box));
    place();
  }

  Place of(Box box) {
    return places.get(box);
  }

  int width() {
    return MARGIN + columns.size() * (boxWidth + GAP_X);
  }

  int height() {
    return columns.stream().mapToInt(DiagramLayout::bottom).max().orElse(0) + MARGIN;
  }

  private double pull(Box box) {
    return joined.neighbours(box).stream()
        .mapToInt(other -> of(other).y() + of(other).height() / 2)
        .average()
        .orElse(0);
  }

  private List<Box> shortest() {
    return columns.stream().min(Comparator.comparingInt(DiagramLayout::bottom)).orElseThrow();
  }

  private static int bottom(List<Box> column) {
    return column.stream().mapToInt(box -> height(box) + GAP_Y).sum() + MARGIN;
  }

  private void place() {
    for (int column = 0; column < columns.size(); column++) {
      int y = MARGIN;
      for (Box box : columns.get(column)) {
        int x = MARGIN + column * (boxWidth + GAP_X);
        places.put(box, new Place(column, x, y, boxWidth, height(box), head(box)));
        y += height(box) + GAP_Y;
      }
    }
  }

  private static int head(Box box) {
    return box.label().isPresent() ? HEAD + LABEL : HEAD;
  }

  private static int height(Box box) {
    return head(box) + box.rows().size() * ROW + (box.rows().isEmpty() ? 0 : ROW / 2);
  }

  private static int boxWidth(ClassDiagram diagram) {
    int letters =
        diagram.boxes().stream()
            .flatMap(box -> box.rows().stream())
            .mapToInt(row -> row.property().length() + row.targetNames().length())
            .max()
            .orElse(0);
    return LETTER * letters + PADDING;
  }
}
