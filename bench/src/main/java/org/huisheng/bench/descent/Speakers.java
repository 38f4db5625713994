package org.huisheng.bench.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.huisheng.lexicon.Divisions;
import org.huisheng.lexicon.Hierarchies.Line;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Division;
import org.huisheng.model.Level;

/**
 * The centre of the Party, the national federation of trade unions, and federations of some real
 * provinces, cities and counties, by number: no body stands before its superior. Immutable.
 */
final class Speakers {

  static final int CENTRE = 0;
  static final int FEDERATION = 1;

  private static final String CENTRE_NAME = "中国共产党中央委员会";
  private static final String LINE = "unions";

  private final List<Speaker> all;

  private Speakers(List<Speaker> all) {
    this.all = List.copyOf(all);
  }

  /**
   * {@return the federations of the first {@code provinces} provinces that have them, {@code each}
   * cities in each of them and as many counties in each city, below the national federation and the
   * centre}
   *
   * @throws IllegalArgumentException when there are not so many divisions
   */
  static Speakers of(Lexicon lexicon, int provinces, int each) {
    Line line =
        lexicon.hierarchies().lines().stream()
            .filter(one -> one.id().equals(LINE))
            .findFirst()
            .orElseThrow();
    Below below = new Below(lexicon.divisions(), lexicon.hierarchies().outside(), each);
    List<Speaker> all = new ArrayList<>();
    all.add(national(CENTRE_NAME, BodyKind.PARTY_CENTRE, OptionalInt.empty()));
    all.add(national(line.head(), line.kind(), OptionalInt.of(CENTRE)));
    List<Division> upper = below.provinces(provinces);
    upper.forEach(province -> all.add(at(line, province, FEDERATION)));
    List<Integer> superiors = numbers(all.size() - upper.size(), all.size());
    for (Level level : List.of(Level.CITY, Level.COUNTY)) {
      List<Division> lower = new ArrayList<>();
      int begin = all.size();
      for (int i = 0; i < upper.size(); i++) {
        for (Division division : below.in(upper.get(i), level)) {
          lower.add(division);
          all.add(at(line, division, superiors.get(i)));
        }
      }
      upper = lower;
      superiors = numbers(begin, all.size());
    }
    return new Speakers(all);
  }

  private static List<Integer> numbers(int from, int to) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = from; i < to; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  private static Speaker national(String name, BodyKind kind, OptionalInt superior) {
    return new Speaker(name, kind, Level.NATIONAL, Optional.empty(), superior);
  }

  private static Speaker at(Line line, Division division, int superior) {
    return new Speaker(
        line.at(division.name()),
        line.kind(),
        division.level(),
        Optional.of(division.name()),
        OptionalInt.of(superior));
  }

  /** Divisions that no other division shares its name with. */
  private record Below(Divisions divisions, Set<String> outside, int each) {

    List<Division> provinces(int count) {
      List<Division> found =
          divisions.all().stream()
              .filter(division -> division.level() == Level.PROVINCE)
              .filter(division -> !outside.contains(division.code()))
              .filter(division -> in(division, Level.CITY).size() == each)
              .limit(count)
              .toList();
      if (found.size() < count) {
        throw new IllegalArgumentException("no " + count + " provinces with so many cities");
      }
      return found;
    }

    List<Division> in(Division upper, Level level) {
      return divisions.all().stream()
          .filter(division -> division.level() == level)
          .filter(division -> division.parent().equals(Optional.of(upper.code())))
          .filter(division -> divisions.named(division.name()).size() == 1)
          .filter(division -> level != Level.CITY || in(division, Level.COUNTY).size() == each)
          .limit(each)
          .toList();
    }
  }

  List<Speaker> all() {
    return all;
  }

  Speaker get(int number) {
    return all.get(number);
  }

  /** {@return the bodies above body number {@code number}, its direct superior first} */
  List<Integer> above(int number) {
    List<Integer> above = new ArrayList<>();
    OptionalInt next = all.get(number).superior();
    while (next.isPresent()) {
      above.add(next.getAsInt());
      next = all.get(next.getAsInt()).superior();
    }
    return above;
  }

  boolean isAbove(int upper, int lower) {
    return above(lower).contains(upper);
  }

  /** {@return the numbers of the federations at {@code level}} */
  List<Integer> at(Level level) {
    return numbers(FEDERATION, all.size()).stream()
        .filter(number -> all.get(number).level() == level)
        .toList();
  }
}
