package org.huisheng.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts over all documents. For one thread. */
final class Tally {

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();

  void add(String kind, int matched, int gold, int predicted) {
    rows.merge(
        kind,
        new Row(kind, matched, gold, predicted),
        (a, b) ->
            new Row(
                kind,
                a.matched() + b.matched(),
                a.gold() + b.gold(),
                a.predicted() + b.predicted()));
  }

  void miss(Miss miss) {
    misses.add(miss);
  }

  /** {@return the counts, in the order in which the kinds first occurred} */
  List<Row> rows() {
    return List.copyOf(rows.values());
  }

  List<Miss> misses() {
    return List.copyOf(misses);
  }
}
