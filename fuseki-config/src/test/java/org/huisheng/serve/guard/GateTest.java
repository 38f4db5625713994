package org.huisheng.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GateTest {

  private static final Client ONE = new Client("one");
  private static final Client OTHER = new Client("other");
  private static final Client THIRD = new Client("third");

  private final Gate gate =
      new Gate(
          Limits.standard()
              .with(Limit.RUNNING, 3)
              .with(Limit.RUNNING_PER_CLIENT, 2)
              .with(Limit.WAITING, 2)
              .with(Limit.WAITING_PER_CLIENT, 1)
              .with(Limit.WAITING_SECONDS, 2));

  private CompletableFuture<Gate.Place> waiting(Client client) throws InterruptedException {
    int before = gate.waiting();
    CompletableFuture<Gate.Place> place = CompletableFuture.supplyAsync(() -> gate.enter(client));
    while (gate.waiting() == before) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return place;
  }

  private Refusal refused(Client client) {
    return catchThrowableOfType(Refusal.class, () -> gate.enter(client));
  }

  @Test
  void oneClientNeverTakesTheLastPlace() throws Exception {
    gate.enter(ONE);
    gate.enter(ONE);
    CompletableFuture<Gate.Place> third = waiting(ONE);

    gate.enter(OTHER);

    assertThat(gate.running()).isEqualTo(3);
    assertThat(third).isNotDone();
  }

  @Test
  void aPlaceThatIsGivenBackGoesToOneWhoWaits() throws Exception {
    Gate.Place first = gate.enter(ONE);
    gate.enter(ONE);
    CompletableFuture<Gate.Place> third = waiting(ONE);

    first.close();

    third.get(10, TimeUnit.SECONDS).close();
    assertThat(gate.running()).isEqualTo(1);
    assertThat(gate.waiting()).isZero();
  }

  @Test
  void whoComesLaterDoesNotOvertakeTheLine() throws Exception {
    Gate.Place first = gate.enter(ONE);
    gate.enter(ONE);
    gate.enter(OTHER);
    CompletableFuture<Gate.Place> waiting = waiting(OTHER);

    synchronized (gate) { // nobody of the line wakes up meanwhile
      first.close();
      assertThat(gate.running()).isEqualTo(3);
    }
    CompletableFuture<Gate.Place> later = waiting(THIRD);
    waiting.get(10, TimeUnit.SECONDS).close();
    later.get(10, TimeUnit.SECONDS).close();
  }

  @Test
  void whoCannotWaitIsRefusedAtOnce() throws Exception {
    gate.enter(ONE);
    gate.enter(ONE);
    gate.enter(OTHER);
    CompletableFuture<Gate.Place> own = waiting(ONE);
    assertThat(refused(ONE).code()).isEqualTo("waiting-per-client");
    assertThat(refused(ONE).status()).isEqualTo(429);
    CompletableFuture<Gate.Place> other = waiting(OTHER);
    assertThat(refused(THIRD).code()).isEqualTo("waiting");
    assertThat(refused(THIRD).status()).isEqualTo(503);
    assertThat(refused(THIRD).retryAfter()).contains(Duration.ofSeconds(2));
    assertThat(own).isNotDone();
    assertThat(other).isNotDone();
  }

  @Test
  void nobodyWaitsLongerThanHisTime() {
    gate.enter(ONE);
    gate.enter(ONE);
    long begun = System.nanoTime();

    assertThat(refused(ONE).code()).isEqualTo("waiting-seconds");
    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    assertThat(gate.waiting()).isZero();
  }

  @Test
  void whenItClosesThoseInsideFinishAndNobodyEnters() throws Exception {
    Gate.Place last = gate.enter(ONE);
    CompletableFuture<Boolean> drained =
        CompletableFuture.supplyAsync(() -> gate.drain(Duration.ofSeconds(20)));
    Refusal refusal = null;
    while (refusal == null) { // until the other thread has closed it
      refusal = catchThrowableOfType(Refusal.class, () -> gate.enter(OTHER).close());
    }
    assertThat(refusal.code()).isEqualTo("stopping");
    assertThat(drained).isNotDone();

    last.close();

    assertThat(drained.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void itDoesNotWaitForEverForThoseInside() {
    gate.enter(ONE);
    assertThat(gate.drain(Duration.ofMillis(10))).isFalse();
  }
}
