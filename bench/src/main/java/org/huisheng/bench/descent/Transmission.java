package org.huisheng.bench.descent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.huisheng.bench.reuse.Strand;
import org.huisheng.model.Level;

/**
 * Hands one passage on after another. Who takes a passage up writes it, a little edited, into one
 * of the next documents after the one it is copied from.
 */
final class Transmission {

  /** Of the copies of who could copy from the direct superior, so many are. */
  private static final double FROM_SUPERIOR = .7;

  /** A province copies from another province as often. */
  private static final double SIDEWAYS = .1;

  /** A superior picks up what is written below as often. */
  private static final double UPWARDS = .1;

  /** A body says again what it has said as often. */
  private static final double AGAIN = .15;

  private static final double LEAST_POPULAR = .1;
  private static final double MOST_POPULAR = .6;

  /** What is copied appears in one of the next so many documents. */
  private static final int SOON = 4;

  /** A passage that is to stand in a document. */
  record Planned(int passage, int slot, Strand words, Optional<Planned> source, Step step) {}

  private final Speakers speakers;
  private final List<Slot> slots;
  private final ForestWriter writer;
  private final Random random;
  private final Map<Integer, List<Integer>> slotsOf = new HashMap<>();
  private final List<List<Planned>> planned = new ArrayList<>();
  private Map<Integer, List<Planned>> holders = new HashMap<>();
  private int passages;

  Transmission(Speakers speakers, List<Slot> slots, ForestWriter writer, Random random) {
    this.speakers = speakers;
    this.slots = slots;
    this.writer = writer;
    this.random = random;
    for (int i = 0; i < slots.size(); i++) {
      slotsOf.computeIfAbsent(slots.get(i).speaker(), any -> new ArrayList<>()).add(i);
      planned.add(new ArrayList<>());
    }
  }

  /** {@return what stands in each document} */
  List<List<Planned>> planned() {
    return planned;
  }

  /** A new passage arises with {@code speaker} and goes its way. */
  void start(int speaker) {
    holders = new HashMap<>();
    List<Integer> own = slotsOf.get(speaker);
    int slot = own.get(random.nextInt(own.size()));
    put(new Planned(passages++, slot, writer.passage(), Optional.empty(), Step.ROOT));
    double popularity = LEAST_POPULAR + random.nextDouble() * (MOST_POPULAR - LEAST_POPULAR);
    up(speaker);
    for (int lower : downwards()) {
      if (!holders.containsKey(lower)) {
        down(lower, popularity);
      }
    }
  }

  /** Superiors before those below, provinces in any order. */
  private List<Integer> downwards() {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, speakers.all().size()).boxed().toList());
    Collections.shuffle(order, random);
    order.sort(Comparator.comparingInt(speaker -> speakers.above(speaker).size()));
    return order;
  }

  private void up(int speaker) {
    int from = speaker;
    for (int upper : speakers.above(speaker)) {
      if (upper == Speakers.CENTRE
          || random.nextDouble() >= UPWARDS
          || !take(upper, from, Step.BELOW)) {
        return;
      }
      from = upper;
    }
  }

  private void down(int speaker, double popularity) {
    List<Integer> above = speakers.above(speaker).stream().filter(holders::containsKey).toList();
    if (!above.isEmpty() && random.nextDouble() < popularity) {
      int superior = speakers.above(speaker).get(0);
      List<Integer> farther = above.stream().filter(upper -> upper != superior).toList();
      boolean isDirect = farther.isEmpty() || random.nextDouble() < FROM_SUPERIOR;
      if (!isDirect) {
        take(speaker, farther.get(random.nextInt(farther.size())), Step.LEAPFROG);
      } else if (holders.containsKey(superior)) {
        take(speaker, superior, Step.SUPERIOR);
      }
    } else if (speakers.get(speaker).level() == Level.PROVINCE && random.nextDouble() < SIDEWAYS) {
      List<Integer> others =
          speakers.at(Level.PROVINCE).stream().filter(holders::containsKey).toList();
      if (!others.isEmpty()) {
        take(speaker, others.get(random.nextInt(others.size())), Step.SIDEWAYS);
      }
    }
  }

  /** Whether there still was a document to write it into. */
  private boolean take(int speaker, int from, Step step) {
    List<Planned> texts = holders.get(from);
    Planned source = texts.get(random.nextInt(texts.size()));
    List<Integer> next =
        slotsOf.get(speaker).stream()
            .filter(slot -> slots.get(slot).day().isAfter(slots.get(source.slot()).day()))
            .filter(slot -> holds(speaker).stream().noneMatch(held -> held.slot() == slot))
            .limit(SOON)
            .toList();
    if (next.isEmpty()) {
      return false;
    }
    int slot = next.get(random.nextInt(next.size()));
    put(
        new Planned(
            source.passage(), slot, writer.copy(source.words()), Optional.of(source), step));
    return true;
  }

  private List<Planned> holds(int speaker) {
    return holders.getOrDefault(speaker, List.of());
  }

  private void put(Planned passage) {
    planned.get(passage.slot()).add(passage);
    int speaker = slots.get(passage.slot()).speaker();
    holders.computeIfAbsent(speaker, any -> new ArrayList<>()).add(passage);
    if (passage.step() != Step.OWN && random.nextDouble() < AGAIN) {
      take(speaker, speaker, Step.OWN);
    }
  }
}
