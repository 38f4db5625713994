package org.huisheng.bench.reuse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * With what power of the number of documents a cost grows: 1 where twice the documents cost twice
 * as much.
 *
 * @param ends between the first and the last measurement
 * @param leastSquares slope of the line through the logarithms of all
 */
record GrowthFit(double ends, double leastSquares) {

  private record Point(double logSize, double logCost) {}

  /** Reads lines of documents, CPU seconds and heap, parted by tabs, and prints both exponents. */
  public static void main(String[] args) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    List<String[]> rows = in.lines().map(line -> line.split("\t")).toList();
    print("CPU seconds", of(rows, 1));
    print("heap", of(rows, 2));
  }

  private static void print(String what, GrowthFit fit) {
    System.out.printf(
        Locale.ROOT,
        "%s grow with documents to the power of\t%.2f first to last\t%.2f least squares%n",
        what,
        fit.ends,
        fit.leastSquares);
  }

  /**
   * {@return how the numbers in {@code column} grow with those in column 0}
   *
   * @param rows two or more, smallest first
   */
  static GrowthFit of(List<String[]> rows, int column) {
    List<Point> points =
        rows.stream()
            .map(
                row ->
                    new Point(
                        Math.log(Double.parseDouble(row[0])),
                        Math.log(Double.parseDouble(row[column]))))
            .toList();
    double size = points.stream().mapToDouble(Point::logSize).average().orElseThrow();
    double cost = points.stream().mapToDouble(Point::logCost).average().orElseThrow();
    double covariance = 0;
    double variance = 0;
    for (Point point : points) {
      covariance += (point.logSize - size) * (point.logCost - cost);
      variance += (point.logSize - size) * (point.logSize - size);
    }
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    return new GrowthFit(
        (last.logCost - first.logCost) / (last.logSize - first.logSize), covariance / variance);
  }
}
