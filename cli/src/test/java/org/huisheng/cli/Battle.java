package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.huisheng.serve.guard.Limit;

/** What the attacks did: a line each, and the limits that held them. */
final class Battle {

  /** Longer nobody waits for an answer that takes milliseconds. */
  private static final double PATIENCE = 2;

  private static final int ATTEMPTS = 3;

  private final PlainClient plain;
  private final List<Line> lines = new ArrayList<>();
  private final Set<String> codes = ConcurrentHashMap.newKeySet();

  private record Line(String attack, String outcome, double seconds, double plain) {}

  Battle(PlainClient plain) {
    this.plain = plain;
  }

  /**
   * Attacks, and looks how the plain client fares meanwhile.
   *
   * @param attack gives the outcome in a word or two; may run more than once
   */
  void fight(String name, Callable<String> attack) throws Exception {
    fight(name, plain, attack);
  }

  /**
   * Attacks, and looks how {@code other} fares meanwhile. Other programs can keep this machine busy
   * for seconds, while a weakness of the server shows each time: what was slow is tried again.
   */
  void fight(String name, PlainClient other, Callable<String> attack) throws Exception {
    double waited = attempt(name, other, attack);
    for (int more = 1; more < ATTEMPTS && waited >= PATIENCE; more++) {
      waited = attempt(name, other, attack);
    }
    assertThat(waited)
        .as("seconds of the plain client's slowest answer during %s, %d times", name, ATTEMPTS)
        .isLessThan(PATIENCE);
  }

  private double attempt(String name, PlainClient other, Callable<String> attack) throws Exception {
    other.begin();
    long begun = System.nanoTime();
    String outcome = "failed";
    double waited;
    try {
      outcome = attack.call();
    } finally {
      double seconds = (System.nanoTime() - begun) / 1e9;
      waited = other.slowest();
      lines.add(new Line(name, outcome, seconds, waited));
    }
    assertThat(other.refused()).as("refusals of the plain client during %s", name).isEmpty();
    return waited;
  }

  /** Notes the code of a problem. Safe for threads. */
  void saw(String code) {
    codes.add(code);
  }

  /** Notes that {@code limit} was seen to hold, though nobody is told its name. */
  void held(Limit limit) {
    codes.add(limit.notation());
  }

  boolean wasReached(Limit limit) {
    return codes.contains(limit.notation());
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append("%-36s %-28s %8s %8s%n".formatted("attack", "outcome", "seconds", "plain"));
    for (Line line : lines) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-36s %-28s %8.2f %8.2f%n",
              line.attack(),
              line.outcome(),
              line.seconds(),
              line.plain()));
    }
    return table.toString();
  }
}
