package org.huisheng.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huisheng.lexicon.Divisions;
import org.huisheng.link.BodyLines.Seat;
import org.huisheng.model.Division;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Level;

/**
 * Which bodies a shelf is asked about: those that speak in it, those above them in their own line,
 * and, where several of one line and level under one superior speak, all that are their peers. So a
 * shelf with reports of some provinces shows which provinces are missing.
 */
final class Roster {

  /** One speaker does not make a collection of its peers. */
  private static final int SEVERAL = 2;

  private final BodyLines lines;
  private final Divisions divisions;

  Roster(BodyLines lines, Divisions divisions) {
    this.lines = lines;
    this.divisions = divisions;
  }

  /** The seats of one line at one level under one superior. */
  private record Rank(String line, Level level, String parent) implements Comparable<Rank> {
    @Override
    public int compareTo(Rank other) {
      return toString().compareTo(other.toString());
    }
  }

  /**
   * {@return the peers of {@code speakers} and the bodies above them, with what is known of them}
   */
  List<BodyFacts> around(Collection<BodyFacts> speakers) {
    SortedMap<EntityKey, BodyFacts> around = new TreeMap<>();
    SortedMap<Rank, SortedSet<String>> held = new TreeMap<>();
    for (BodyFacts speaker : speakers) {
      around.put(speaker.key(), speaker);
      Optional<Seat> seat = lines.seat(speaker.name(), speaker.division());
      seat.ifPresent(
          one -> {
            above(one, around);
            held.computeIfAbsent(rank(one), any -> new TreeSet<>()).add(one.division().code());
          });
    }
    held.forEach(
        (rank, codes) -> {
          if (codes.size() >= SEVERAL) {
            peers(rank).forEach(peer -> around.putIfAbsent(peer.key(), peer));
          }
        });
    return List.copyOf(around.values());
  }

  private void above(Seat seat, SortedMap<EntityKey, BodyFacts> around) {
    if (!seat.line().hasSuperior()) {
      return;
    }
    Optional<Seat> above = lines.above(seat);
    while (above.isPresent()) {
      BodyFacts facts = BodyFacts.of(above.get(), lines.key(above.get()));
      around.putIfAbsent(facts.key(), facts);
      above = lines.above(above.get());
    }
    lines
        .central(seat.line().head())
        .map(BodyFacts::of)
        .ifPresent(head -> around.putIfAbsent(head.key(), head));
  }

  private Rank rank(Seat seat) {
    return new Rank(seat.line().id(), seat.division().level(), parentCode(seat.division()));
  }

  private String parentCode(Division division) {
    return divisions.parent(division).map(Division::code).orElse("");
  }

  private List<BodyFacts> peers(Rank rank) {
    List<BodyFacts> peers = new ArrayList<>();
    for (Division division : divisions.all()) {
      if (division.level() == rank.level()
          && parentCode(division).equals(rank.parent())
          && lines.reach(division)) {
        Seat seat = new Seat(lines.line(rank.line()), division);
        peers.add(BodyFacts.of(seat, lines.key(seat)));
      }
    }
    return peers;
  }
}
