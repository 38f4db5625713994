package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which formulas are almost the same: 认真学习宣传贯彻 and 深入学习宣传贯彻 of one thing. */
final class FormulaVariants {

  /** Share of neighbouring characters that two variants have in common, in both together. */
  private static final double LEAST_COMMON = 0.75;

  private FormulaVariants() {}

  /** {@return for each formula that has any, its variants; what contains another is none} */
  static Map<String, SortedSet<String>> among(Collection<String> formulas) {
    Map<String, List<String>> byPair = new HashMap<>();
    for (String formula : formulas) {
      for (String pair : pairs(formula)) {
        byPair.computeIfAbsent(pair, any -> new ArrayList<>()).add(formula);
      }
    }
    Map<String, SortedSet<String>> variants = new TreeMap<>();
    for (String formula : formulas) {
      Map<String, Integer> common = new HashMap<>();
      for (String pair : pairs(formula)) {
        byPair.get(pair).forEach(other -> common.merge(other, 1, Integer::sum));
      }
      common.forEach(
          (other, count) -> {
            if (areVariants(formula, other, count)) {
              variants.computeIfAbsent(formula, any -> new TreeSet<>()).add(other);
            }
          });
    }
    return variants;
  }

  private static boolean areVariants(String one, String other, int common) {
    return !one.contains(other)
        && !other.contains(one)
        && 2.0 * common / (pairs(one).size() + pairs(other).size()) >= LEAST_COMMON;
  }

  private static Set<String> pairs(String formula) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= formula.length(); i++) {
      pairs.add(formula.substring(i, i + 2));
    }
    return pairs;
  }
}
