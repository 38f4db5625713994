package org.huisheng.extract.bodies;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Level;
import org.huisheng.model.Organisation;
import org.huisheng.model.Span;

/** The bodies of one document by their places in the cleaned view. Immutable after construction. */
public final class BodyIndex {

  private static final Set<BodyKind> NEVER_OWN = Set.of(BodyKind.PARTY_CENTRE, BodyKind.MEDIA);

  private final Map<Integer, Bodies.Placed> byStart = new HashMap<>();
  private final TreeMap<Integer, Bodies.Placed> byEnd = new TreeMap<>();
  private final Map<String, Organisation> byName = new HashMap<>();
  private final List<Organisation> organisations;

  public BodyIndex(Bodies bodies) {
    organisations = bodies.organisations();
    organisations.forEach(body -> byName.put(body.name(), body));
    for (Bodies.Placed placed : bodies.placed()) {
      if (!placed.isGeneric()) {
        byStart.put(placed.inView().start(), placed);
        byEnd.put(placed.inView().end(), placed);
      }
    }
  }

  public Optional<Bodies.Placed> startingAt(int at) {
    return Optional.ofNullable(byStart.get(at));
  }

  public Optional<Bodies.Placed> endingAt(int at) {
    return Optional.ofNullable(byEnd.get(at));
  }

  /** {@return the body that covers the character at {@code at}} */
  public Optional<Bodies.Placed> covering(int at) {
    return Optional.ofNullable(byEnd.higherEntry(at))
        .map(Map.Entry::getValue)
        .filter(placed -> placed.inView().start() <= at);
  }

  /** {@return the bodies inside {@code where}, in order} */
  public List<Bodies.Placed> within(Span where) {
    return byEnd.subMap(where.start(), false, where.end(), true).values().stream()
        .filter(placed -> where.contains(placed.inView()))
        .toList();
  }

  Optional<Organisation> organisation(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** {@return the organisations, by first mention} */
  public List<Organisation> organisations() {
    return organisations;
  }

  /**
   * {@return the document's own body: the first one named that is neither the centre nor the press}
   */
  public Optional<String> own() {
    return organisations.stream()
        .filter(body -> !NEVER_OWN.contains(body.kind()))
        .findFirst()
        .map(Organisation::name)
        .map(PartyGroups::host);
  }

  /** {@return the division at {@code level} that the document's bodies belong to most often} */
  public Optional<String> division(Level level) {
    Map<String, Integer> mentions = new LinkedHashMap<>();
    for (Organisation body : organisations) {
      if (body.level().equals(Optional.of(level)) && body.division().isPresent()) {
        mentions.merge(body.division().get(), body.mentions().size(), Integer::sum);
      }
    }
    return mentions.entrySet().stream()
        .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue()))
        .map(Map.Entry::getKey);
  }
}
