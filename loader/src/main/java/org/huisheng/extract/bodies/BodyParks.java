package org.huisheng.extract.bodies;

import java.util.Optional;
import org.huisheng.lexicon.AnchorForm;
import org.huisheng.lexicon.Divisions;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.model.Basis;
import org.huisheng.model.Division;
import org.huisheng.model.Level;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Finds names of industrial parks and development zones, which are run like towns: after the place
 * they are called after (岳阳经济技术开发区), or alone in a document of that place. Immutable.
 */
final class BodyParks {

  static final TextPattern PARK =
      TextPattern.compile(
          "(?:国家|省)?级?(?:经济技术开发区|高新技术产业开发区|经济开发区|工业园区|产业园区|科技园区|物流园区|农业园区"
              + "|产业集聚区|综合保税区|保税区|工业集中区|经开区|高新区|开发区|工业园|产业园|园区)");

  private final Divisions divisions;
  private final Optional<Division> place;

  BodyParks(Divisions divisions, Optional<Division> place) {
    this.divisions = divisions;
    this.place = place;
  }

  /** {@return the park whose name begins at {@code from}} */
  Optional<BodyAnchor> at(BodySentence sentence, int from) {
    String view = sentence.view();
    Optional<NameIndex.Hit<Divisions.Named>> called =
        divisions.longestAt(view, from, sentence.end());
    int start = called.map(NameIndex.Hit::end).orElse(from);
    Optional<TextSearch> found = PARK.at(view, start, sentence.end());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TextSearch park = found.get();
    if (called.isPresent()) {
      return called
          .filter(hit -> hit.value().meanings().size() == 1)
          .map(
              hit ->
                  anchor(
                      park.end(), view.substring(from, park.end()), hit.value().meanings().get(0)));
    }
    boolean afterHan = from > sentence.start() && Character.isIdeographic(view.charAt(from - 1));
    return place
        .filter(division -> !afterHan && division.level() != Level.PROVINCE)
        .map(division -> anchor(park.end(), division.name() + park.group(), division));
  }

  private static BodyAnchor anchor(int end, String name, Division division) {
    return new BodyAnchor(
        AnchorForm.TOWN, end, name, Optional.of(division), Level.GRASSROOTS, Basis.PATTERN);
  }
}
