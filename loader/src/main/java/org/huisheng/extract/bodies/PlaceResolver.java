package org.huisheng.extract.bodies;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.BodyLexicon;
import org.huisheng.lexicon.Divisions;
import org.huisheng.model.Division;
import org.huisheng.model.Level;

/**
 * Finds the division a document is about, from the document's own evidence.
 *
 * <p>The text tells the level (全市, 市委 …: a city's document) and names places; the division of that
 * level with the most evidence is it. Without evidence, or where two are equal, there is none.
 */
public final class PlaceResolver {

  /** Below this a place is only mentioned: one full name, or a short one three times. */
  private static final int ENOUGH = 3;

  /** Short names of counties: one may be a slip. */
  private static final int ENOUGH_SHORT = 2;

  /** Without a word for the level: a full name that a body bears. */
  private static final int ENOUGH_ALONE = 8;

  private final Divisions divisions;
  private final BodyLexicon bodies;

  public PlaceResolver(Divisions divisions, BodyLexicon bodies) {
    this.divisions = divisions;
    this.bodies = bodies;
  }

  /** {@return the division, or nothing when the text gives no evidence} */
  public Optional<Division> resolve(DocumentText text, Heading heading) {
    PlaceEvidence evidence = new PlaceEvidence(divisions, bodies);
    evidence.read(text.view());
    heading.publisher().ifPresent(publisher -> evidence.read(publisher.surface()));
    Map<Division, Integer> scores = evidence.scores();
    Optional<Level> level = level(evidence.levels());
    if (level.isEmpty()) {
      return clearest(scores);
    }
    return best(scores, level.get())
        .or(() -> countyByShortName(evidence, text, level.get()))
        .or(() -> fromBelow(scores, level.get()))
        .or(() -> above(scores, level.get()));
  }

  /** A county's document may leave out 县: 健康临朐, 筠连重大项目. */
  private static Optional<Division> countyByShortName(
      PlaceEvidence evidence, DocumentText text, Level level) {
    return level == Level.COUNTY
        ? top(
            List.copyOf(evidence.countiesByShortName(text.original()).entrySet()), ENOUGH_SHORT, 1)
        : Optional.empty();
  }

  /** The level most words tell; of two equal ones the lower, which has the higher as superior. */
  private static Optional<Level> level(Map<Level, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.<Level, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static Optional<Division> best(Map<Division, Integer> scores, Level level) {
    return top(
        scores.entrySet().stream().filter(e -> speaksAs(e.getKey(), level)).toList(), ENOUGH, 1);
  }

  /** 市 is what a municipality, a city and a county-level city call themselves alike. */
  private static boolean speaksAs(Division division, Level level) {
    boolean isCity = division.name().endsWith("市");
    return switch (level) {
      case PROVINCE -> division.level() == Level.PROVINCE && !isCity;
      case CITY -> isCity || division.level() == Level.CITY;
      case COUNTY ->
          (division.level() == Level.COUNTY && !isCity) || division.name().endsWith("自治区");
      case NATIONAL, GRASSROOTS -> false;
    };
  }

  /** A province's document may name one of its cities only, a city's one of its counties. */
  private Optional<Division> fromBelow(Map<Division, Integer> scores, Level level) {
    return switch (level) {
      case PROVINCE ->
          best(scores, Level.CITY)
              .map(city -> divisions.upwards(city))
              .map(chain -> chain.get(chain.size() - 1))
              .filter(province -> speaksAs(province, Level.PROVINCE));
      case CITY -> top(of(scores, Level.COUNTY), ENOUGH_ALONE, 1).flatMap(divisions::parent);
      case NATIONAL, COUNTY, GRASSROOTS -> Optional.empty();
    };
  }

  /** A county's document that never names the county may still name its city or province. */
  private static Optional<Division> above(Map<Division, Integer> scores, Level level) {
    return switch (level) {
      case COUNTY -> best(scores, Level.CITY).or(() -> best(scores, Level.PROVINCE));
      case CITY -> best(scores, Level.PROVINCE);
      case NATIONAL, PROVINCE, GRASSROOTS -> Optional.empty();
    };
  }

  private static List<Map.Entry<Division, Integer>> of(Map<Division, Integer> scores, Level level) {
    return scores.entrySet().stream().filter(e -> e.getKey().level() == level).toList();
  }

  /** No word tells a level: a place must stand out twofold. */
  private static Optional<Division> clearest(Map<Division, Integer> scores) {
    return top(List.copyOf(scores.entrySet()), ENOUGH_ALONE, 2);
  }

  private static Optional<Division> top(
      List<Map.Entry<Division, Integer>> scores, int least, int margin) {
    List<Map.Entry<Division, Integer>> ranked =
        scores.stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .toList();
    if (ranked.isEmpty() || ranked.get(0).getValue() < least) {
      return Optional.empty();
    }
    int first = ranked.get(0).getValue();
    int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    boolean standsOut = first > second && first >= margin * second;
    return standsOut ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
  }
}
