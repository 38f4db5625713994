package org.huisheng.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huisheng.lexicon.Hierarchies.CentralBody;
import org.huisheng.link.BodyLines.Seat;
import org.huisheng.model.Body;
import org.huisheng.model.Body.HierarchyBasis;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Division;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Level;

/**
 * Gives bodies their superiors, by rule from name and division, and adds those superiors though no
 * document names them. Safe for threads.
 */
final class Hierarchy {

  /** 第十五届 in 某市总工会第十五届委员会: a body elected for some years. */
  private static final Pattern TERM = Pattern.compile("第?[一二三四五六七八九十百〇零\\d]{1,4}届");

  private final BodyLines lines;

  Hierarchy(BodyLines lines) {
    this.lines = lines;
  }

  /** {@return {@code named} and all bodies above them, by key} */
  List<Body> complete(Collection<BodyFacts> named) {
    SortedMap<EntityKey, BodyFacts> known = new TreeMap<>();
    named.forEach(facts -> known.putIfAbsent(facts.key(), facts));
    SortedMap<EntityKey, Body> placed = new TreeMap<>();
    Deque<BodyFacts> waiting = new ArrayDeque<>(known.values());
    while (!waiting.isEmpty()) {
      BodyFacts facts = waiting.remove();
      Standing standing = standing(facts, known);
      placed.put(facts.key(), standing.body(facts));
      for (BodyFacts above : standing.above()) {
        if (known.putIfAbsent(above.key(), above) == null) {
          waiting.add(above);
        }
      }
    }
    return List.copyOf(placed.values());
  }

  /** The bodies above one body, as far as the rules give them. */
  private record Standing(
      Optional<BodyFacts> superior,
      Optional<BodyFacts> ledByParty,
      Optional<BodyFacts> partOf,
      HierarchyBasis basis) {

    static final Standing NONE =
        new Standing(Optional.empty(), Optional.empty(), Optional.empty(), HierarchyBasis.NONE);

    static Standing within(BodyFacts container, HierarchyBasis basis) {
      return new Standing(Optional.empty(), Optional.empty(), Optional.of(container), basis);
    }

    List<BodyFacts> above() {
      List<BodyFacts> above = new ArrayList<>();
      superior.ifPresent(above::add);
      ledByParty.ifPresent(above::add);
      partOf.ifPresent(above::add);
      return above;
    }

    Body body(BodyFacts facts) {
      return new Body(
          facts.key(),
          facts.kind(),
          facts.level(),
          facts.division().map(Division::code),
          superior.map(BodyFacts::key),
          ledByParty.map(BodyFacts::key),
          partOf.map(BodyFacts::key),
          basis);
    }
  }

  private Standing standing(BodyFacts facts, SortedMap<EntityKey, BodyFacts> known) {
    if (facts.key().scope().isPresent()) {
      return container(facts, known)
          .map(container -> Standing.within(container, HierarchyBasis.CONTAINED_NAME))
          .orElse(Standing.NONE);
    }
    Optional<CentralBody> central = lines.central(facts.name());
    if (central.isPresent()) {
      return central(central.get());
    }
    Optional<Seat> seat = lines.seat(facts.name(), facts.division());
    if (seat.isPresent()) {
      return inLine(seat.get());
    }
    return container(facts, known)
        .map(container -> Standing.within(container, HierarchyBasis.CONTAINED_NAME))
        .or(() -> department(facts))
        .or(() -> stated(facts))
        .orElse(Standing.NONE);
  }

  private Standing central(CentralBody body) {
    return new Standing(
        body.superior().flatMap(this::centralFacts),
        body.ledByParty().flatMap(this::centralFacts),
        body.unitOf().flatMap(this::centralFacts),
        HierarchyBasis.REFERENCE);
  }

  private Optional<BodyFacts> centralFacts(String name) {
    return lines.central(name).map(BodyFacts::of);
  }

  private Standing inLine(Seat seat) {
    return new Standing(
        seat.line().hasSuperior() ? above(seat) : Optional.empty(),
        seat.line().isLedByParty()
            ? Optional.of(facts(new Seat(lines.line("party"), seat.division())))
            : Optional.empty(),
        seat.line().unitOf().map(id -> facts(new Seat(lines.line(id), seat.division()))),
        seat.line().basis());
  }

  private Optional<BodyFacts> above(Seat seat) {
    return lines
        .above(seat)
        .map(this::facts)
        .or(() -> lines.central(seat.line().head()).map(BodyFacts::of));
  }

  private BodyFacts facts(Seat seat) {
    return BodyFacts.of(seat, lines.key(seat));
  }

  /** The body whose name, or whose name without its term, begins this one's. */
  private Optional<BodyFacts> container(BodyFacts facts, SortedMap<EntityKey, BodyFacts> known) {
    String whole = TERM.matcher(facts.name()).replaceFirst("");
    if (!whole.equals(facts.name())) {
      Optional<BodyFacts> lasting = lasting(whole, facts);
      if (lasting.isPresent()) {
        return lasting;
      }
    }
    for (int end = facts.name().length() - 1; end > 2; end--) {
      String begin = facts.name().substring(0, end);
      Optional<BodyFacts> container =
          lasting(begin, facts).or(() -> sameScope(begin, facts, known));
      if (container.isPresent() && !isWholeOrganisation(container.get())) {
        return container;
      }
    }
    return Optional.empty();
  }

  private Optional<BodyFacts> lasting(String name, BodyFacts of) {
    if (of.key().scope().isPresent()) {
      return Optional.empty();
    }
    return lines
        .central(name)
        .filter(central -> central.name().equals(name))
        .map(BodyFacts::of)
        .or(() -> lines.seat(name, of.division()).map(this::facts));
  }

  private static Optional<BodyFacts> sameScope(
      String name, BodyFacts of, SortedMap<EntityKey, BodyFacts> known) {
    return Optional.ofNullable(
        known.get(new EntityKey(EntityKey.Kind.BODY, name, of.key().scope())));
  }

  /** 中国共产党 begins the name of every Party committee and contains none of them as a unit. */
  private boolean isWholeOrganisation(BodyFacts facts) {
    return lines
        .central(facts.name())
        .filter(
            body ->
                body.superior().isEmpty()
                    && body.ledByParty().isEmpty()
                    && body.unitOf().isEmpty()
                    && !lines.isHead(body.name()))
        .isPresent();
  }

  /** 浙江省教育厅 works under 浙江省人民政府; bodies below the county are left alone. */
  private Optional<Standing> department(BodyFacts facts) {
    boolean isDepartment =
        facts.kind() == BodyKind.GOVERNMENT
            && facts.level().isPresent()
            && facts.level().get() != Level.GRASSROOTS
            && facts.division().filter(d -> facts.name().startsWith(d.name())).isPresent();
    return isDepartment
        ? facts
            .division()
            .map(division -> facts(new Seat(lines.line("government"), division)))
            .map(government -> Standing.within(government, HierarchyBasis.GOVERNMENT_CHAIN))
        : Optional.empty();
  }

  /** A ministry answers to the State Council because the lexicon of names says so. */
  private Optional<Standing> stated(BodyFacts facts) {
    return facts
        .statedSuperior()
        .filter(name -> facts.level().equals(Optional.of(Level.NATIONAL)))
        .flatMap(this::centralFacts)
        .map(
            superior ->
                new Standing(
                    Optional.of(superior),
                    Optional.empty(),
                    Optional.empty(),
                    HierarchyBasis.REFERENCE));
  }
}
