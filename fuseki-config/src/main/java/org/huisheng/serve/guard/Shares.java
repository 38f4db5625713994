package org.huisheng.serve.guard;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How much each client used of late: processor time and errors, in a minute that slides. Safe for
 * threads.
 *
 * <p>A debt of a minute's budget is paid off within a minute; whoever has none left is told to
 * wait.
 */
final class Shares {

  private static final double MINUTE = Duration.ofMinutes(1).toNanos();

  /** Clients that were heard of last; who is forgotten starts anew. */
  private static final int REMEMBERED = 10_000;

  private final Limits limits;
  private final LongSupplier clock;
  private final Map<Client, Share> shares =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Client, Share> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** What a client used and has not yet paid off. */
  private static final class Share {
    private double seconds;
    private double errors;
    private long at;
  }

  /**
   * @param clock in nanoseconds, from any beginning
   */
  Shares(Limits limits, LongSupplier clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Looks whether {@code client} has something left.
   *
   * @throws Refusal if not
   */
  synchronized void require(Client client) {
    Share share = of(client);
    require(share.seconds, Limit.CLIENT_SECONDS);
    require(share.errors, Limit.CLIENT_ERRORS);
  }

  private void require(double used, Limit limit) {
    double most = limits.of(limit);
    if (used >= most) {
      // Down to nine tenths, so that a client who obeys is not refused again at once.
      double wait = (used - 0.9 * most) / most * 60;
      throw Refusal.of(
              429,
              limit.notation(),
              "more than %d %s %s".formatted(limits.of(limit), limit.unit(), limit.meaning()),
              "ask less often, narrow the queries, or load the dump into a store of your own")
          .until(Duration.ofSeconds((long) Math.ceil(wait)));
    }
  }

  /** Counts processor time. */
  synchronized void used(Client client, Duration processor) {
    of(client).seconds += processor.toNanos() / 1e9;
  }

  /** Counts a request that was wrong. */
  synchronized void erred(Client client) {
    of(client).errors += 1;
  }

  private Share of(Client client) {
    Share share = shares.computeIfAbsent(client, unknown -> fresh());
    long now = clock.getAsLong();
    double minutes = (now - share.at) / MINUTE;
    share.seconds = Math.max(0, share.seconds - minutes * limits.of(Limit.CLIENT_SECONDS));
    share.errors = Math.max(0, share.errors - minutes * limits.of(Limit.CLIENT_ERRORS));
    share.at = now;
    return share;
  }

  private Share fresh() {
    Share share = new Share();
    share.at = clock.getAsLong();
    return share;
  }
}
