package org.huisheng.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SharesTest {

  private static final Client ONE = new Client("10.0.0.1");
  private static final Client OTHER = new Client("10.0.0.2");

  private final AtomicLong now = new AtomicLong();
  private final Shares shares =
      new Shares(
          Limits.standard().with(Limit.CLIENT_SECONDS, 10).with(Limit.CLIENT_ERRORS, 6), now::get);

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  private Refusal refusal() {
    return catchThrowableOfType(Refusal.class, () -> shares.require(ONE));
  }

  @Test
  void whoUsedHisSecondsWaitsUntilATenthIsPaidOff() {
    shares.used(ONE, Duration.ofMillis(9999));
    shares.require(ONE);
    shares.used(ONE, Duration.ofMillis(1));

    assertThat(refusal().status()).isEqualTo(429);
    assertThat(refusal().code()).isEqualTo("client-seconds");
    assertThat(refusal().retryAfter()).contains(Duration.ofSeconds(6));
    shares.require(OTHER);

    pass(Duration.ofSeconds(6));
    assertThatCode(() -> shares.require(ONE)).doesNotThrowAnyException();
  }

  @Test
  void aQueryLongerThanTheShareIsPaidOffWhole() {
    shares.used(ONE, Duration.ofSeconds(30));

    assertThat(refusal().retryAfter()).contains(Duration.ofSeconds(126));
    pass(Duration.ofSeconds(119));
    assertThat(refusal()).isNotNull();
    pass(Duration.ofSeconds(7));
    shares.require(ONE);
  }

  @Test
  void errorsAreCountedBesideAndForgottenWithinAMinute() {
    for (int error = 0; error < 6; error++) {
      shares.require(ONE);
      shares.erred(ONE);
    }
    assertThat(refusal().code()).isEqualTo("client-errors");
    pass(Duration.ofMinutes(1));
    for (int error = 0; error < 6; error++) {
      shares.require(ONE);
      shares.erred(ONE);
    }
    assertThat(refusal()).isNotNull();
  }

  @Test
  void tenThousandOthersMakeItForgetSomebodyButKeepItsSize() {
    shares.used(ONE, Duration.ofSeconds(60));
    for (int other = 0; other < 10_000; other++) {
      shares.require(new Client("2001:db8::" + other));
    }
    shares.require(ONE);
  }
}
