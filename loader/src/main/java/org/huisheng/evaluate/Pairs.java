package org.huisheng.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * A one-to-one matching.
 *
 * @param matched by falling similarity
 * @param goldAlone indexes of the gold without a partner, ascending
 * @param predictedAlone indexes of the predicted without a partner, ascending
 */
record Pairs<T>(List<Pair<T>> matched, List<Integer> goldAlone, List<Integer> predictedAlone) {

  record Pair<T>(T gold, T predicted) {}

  private record Cell(double similarity, int gold, int predicted) {}

  /**
   * {@return the greedy matching by falling similarity; of equals, the one earlier in the gold,
   * then earlier in the prediction}
   */
  static <T> Pairs<T> of(
      List<T> gold, List<T> predicted, ToDoubleBiFunction<T, T> similarity, double threshold) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double similar = similarity.applyAsDouble(gold.get(i), predicted.get(j));
        if (similar >= threshold) {
          cells.add(new Cell(similar, i, j));
        }
      }
    }
    cells.sort(Comparator.comparingDouble(Cell::similarity).reversed());
    boolean[] goldTaken = new boolean[gold.size()];
    boolean[] predictedTaken = new boolean[predicted.size()];
    List<Pair<T>> matched = new ArrayList<>();
    for (Cell cell : cells) {
      if (!goldTaken[cell.gold()] && !predictedTaken[cell.predicted()]) {
        goldTaken[cell.gold()] = true;
        predictedTaken[cell.predicted()] = true;
        matched.add(new Pair<>(gold.get(cell.gold()), predicted.get(cell.predicted())));
      }
    }
    return new Pairs<>(matched, alone(goldTaken), alone(predictedTaken));
  }

  private static List<Integer> alone(boolean[] taken) {
    return IntStream.range(0, taken.length).filter(i -> !taken[i]).boxed().toList();
  }
}
