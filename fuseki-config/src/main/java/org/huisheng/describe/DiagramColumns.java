package org.huisheng.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which box stands in which column. Arrows lead to the right, towards the ends, which stand last
 * but one; the last column is for boxes that only point at ends and would crowd the rest.
 */
final class DiagramColumns {

  /** More would make the letters small on a screen; one column on the other side comes on top. */
  private static final int MOST = 4;

  private final Map<Box, List<Box>> targets = new LinkedHashMap<>();
  private final Map<Box, List<Box>> sources = new HashMap<>();
  private final Map<Box, Integer> heights = new HashMap<>();

  DiagramColumns(ClassDiagram diagram) {
    diagram.boxes().forEach(box -> sources.put(box, new ArrayList<>()));
    for (Box box : diagram.boxes()) {
      List<Box> found =
          box.rows().stream()
              .flatMap(row -> diagram.targets(box, row).stream())
              .distinct()
              .toList();
      targets.put(box, found);
      found.forEach(target -> sources.get(target).add(box));
    }
    diagram.boxes().forEach(box -> measure(box, new HashSet<>()));
  }

  /** How many arrows lead from the box to an end, at most; an arrow back to the start is none. */
  private int measure(Box box, Set<Box> above) {
    Integer known = heights.get(box);
    if (known != null) {
      return known;
    }
    above.add(box);
    int height = 0;
    for (Box target : targets.get(box)) {
      if (!above.contains(target)) {
        height = Math.max(height, 1 + measure(target, above));
      }
    }
    above.remove(box);
    heights.put(box, height);
    return height;
  }

  /** {@return the boxes that arrows join, from left to right} */
  List<List<Box>> joined() {
    List<Box> boxes = targets.keySet().stream().filter(box -> !isAlone(box)).toList();
    int highest = boxes.stream().mapToInt(heights::get).max().orElse(0);
    int ends = Math.min(highest, MOST - 1);
    return IntStream.rangeClosed(0, ends + 1)
        .<List<Box>>mapToObj(
            column ->
                new ArrayList<>(boxes.stream().filter(box -> column(box, ends) == column).toList()))
        .toList();
  }

  private int column(Box box, int ends) {
    int height = heights.get(box);
    boolean pointsAtEndsOnly = height == 1 && sources.get(box).isEmpty();
    return pointsAtEndsOnly ? ends + 1 : ends - Math.min(height, ends);
  }

  /** {@return the boxes that no arrow joins to any, in the order of the diagram} */
  List<Box> alone() {
    return targets.keySet().stream().filter(this::isAlone).toList();
  }

  private boolean isAlone(Box box) {
    return neighbours(box).isEmpty();
  }

  /** {@return what arrows join to a box, on either end} */
  List<Box> neighbours(Box box) {
    List<Box> all = new ArrayList<>(targets.get(box));
    all.addAll(sources.get(box));
    return all;
  }
}
