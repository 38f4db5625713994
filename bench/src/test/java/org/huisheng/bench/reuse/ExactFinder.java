package org.huisheng.bench.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every run of ten characters or more that two texts share, as long as it can be. */
final class ExactFinder implements ReuseFinder {

  private static final int SHORTEST = 10;

  private record Place(int text, int start) {}

  @Override
  public String name() {
    return "exact runs";
  }

  @Override
  public List<Match> find(List<String> texts) {
    Map<String, List<Place>> earlier = new HashMap<>();
    List<Match> matches = new ArrayList<>();
    for (int text = 0; text < texts.size(); text++) {
      Map<String, List<Place>> own = new HashMap<>();
      for (int start = 0; start + SHORTEST <= texts.get(text).length(); start++) {
        String run = texts.get(text).substring(start, start + SHORTEST);
        Place here = new Place(text, start);
        for (Place there : earlier.getOrDefault(run, List.of())) {
          addLongest(there, here, texts, matches);
        }
        own.computeIfAbsent(run, key -> new ArrayList<>()).add(here);
      }
      own.forEach(
          (run, places) -> earlier.computeIfAbsent(run, key -> new ArrayList<>()).addAll(places));
    }
    return matches;
  }

  private static void addLongest(Place there, Place here, List<String> texts, List<Match> to) {
    String one = texts.get(there.text());
    String other = texts.get(here.text());
    boolean isBegun =
        there.start() > 0
            && here.start() > 0
            && one.charAt(there.start() - 1) == other.charAt(here.start() - 1);
    if (isBegun) {
      return;
    }
    int length = SHORTEST;
    while (there.start() + length < one.length()
        && here.start() + length < other.length()
        && one.charAt(there.start() + length) == other.charAt(here.start() + length)) {
      length++;
    }
    to.add(
        new Match(
            there.text(),
            there.start(),
            there.start() + length,
            here.text(),
            here.start(),
            here.start() + length));
  }
}
