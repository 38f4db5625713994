package org.huisheng.bench.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class EffortTest {

  private static final int MUCH = 50_000_000;

  private static ReuseFinder finder(Supplier<List<Match>> finding) {
    return new ReuseFinder() {
      @Override
      public String name() {
        return "a finder";
      }

      @Override
      public List<Match> find(List<String> texts) {
        return finding.get();
      }
    };
  }

  @Test
  void whatIsHeldMeanwhileIsSeenAndGarbageIsNot() {
    AtomicInteger used = new AtomicInteger();
    ReuseFinder holder =
        finder(
            () -> {
              garbage(used);
              byte[] held = new byte[MUCH];
              sleep();
              used.addAndGet(held.length);
              return List.of();
            });

    assertThat(Effort.of(holder, List.of()).heapBytes()).isBetween((long) MUCH, MUCH * 3L / 2);
  }

  private static void garbage(AtomicInteger used) {
    for (int i = 0; i < 100; i++) {
      used.addAndGet(new byte[MUCH / 100].length);
    }
  }

  private static void sleep() {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFinderFindsTheSameTwice() {
    AtomicInteger calls = new AtomicInteger(1);
    ReuseFinder changing =
        finder(() -> List.of(new Match(0, 0, 10, calls.getAndIncrement(), 0, 10)));

    assertThatThrownBy(() -> Effort.of(changing, List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a finder finds something else each time");
  }
}
