package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.huisheng.serve.guard.Limit;
import org.junit.jupiter.api.Test;

/** Many queries at a time, or one after another. */
interface CrowdAttacks extends Battlefield {

  String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  /** {@return how often each outcome was, and at most how many queries ran} */
  private Map<String, Integer> crowd(int requests, int clients, int mostRunning) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(requests);
    try {
      List<Attacker> attackers = Stream.generate(this::attacker).limit(clients).toList();
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < requests; i++) {
        Attacker attacker = attackers.get(i % clients);
        answers.add(threads.submit(() -> askSlowly(attacker)));
      }
      while (!answers.stream().allMatch(Future::isDone)) {
        assertThat(server().metric("huisheng_queries_running")).isLessThanOrEqualTo(mostRunning);
        Thread.sleep(100);
      }
      Map<String, Integer> outcomes = new TreeMap<>();
      for (Future<String> each : answers) {
        outcomes.merge(each.get(), 1, Integer::sum);
      }
      return outcomes;
    } finally {
      threads.shutdownNow();
    }
  }

  private String askSlowly(Attacker attacker) throws Exception {
    HttpResponse<String> answer = attacker.ask(SLOW);
    String outcome = outcome(answer);
    assertThat(answer.statusCode()).isIn(429, 503);
    if (!outcome.endsWith(Limit.QUERY_SECONDS.notation())) {
      assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
    }
    return outcome;
  }

  @Test
  default void oneClientDoesNotTakeThePlacesOfOthers() throws Exception {
    // His, and one of the plain client's.
    int most = limits().count(Limit.RUNNING_PER_CLIENT) + 1;
    battle()
        .fight(
            "200 slow queries of one client",
            () -> {
              Map<String, Integer> outcomes = crowd(200, 1, most);
              assertThat(outcomes).containsKey("429 waiting-per-client");
              return outcomes.toString();
            });
    battle().held(Limit.RUNNING_PER_CLIENT);
  }

  /** The plain client is one of the crowd here: he waits as long as it does. */
  @Test
  default void whenAllPlacesAreTakenHealthStillAnswers() throws Exception {
    try (PlainClient health = PlainClient.askingForHealth(server().address())) {
      battle()
          .fight(
              "100 slow queries of 50 clients",
              health,
              () -> {
                Map<String, Integer> outcomes = crowd(100, 50, limits().count(Limit.RUNNING));
                assertThat(outcomes).containsKeys("503 waiting", "503 waiting-seconds");
                return outcomes.toString();
              });
    }
    battle().held(Limit.RUNNING);
  }

  @Test
  default void whoErrsTooOftenIsToldToWait() throws Exception {
    battle()
        .fight(
            "queries that are none",
            () -> {
              Attacker wrong = attacker();
              for (int i = 0; i < limits().of(Limit.CLIENT_ERRORS); i++) {
                wrong.ask("SELECT");
              }
              // A sixtieth of the errors is forgotten each second.
              wrong.ask("SELECT");
              String outcome = outcome(wrong.ask("SELECT"));
              assertThat(outcome).isEqualTo("429 client-errors");
              return outcome;
            });
  }

  @Test
  default void whoUsesMoreThanHisShareIsToldToWait() throws Exception {
    battle()
        .fight(
            "one slow query after another",
            () -> {
              Attacker greedy = attacker();
              String outcome = "";
              for (int i = 0; i < 20 && !outcome.startsWith("429"); i++) {
                outcome = outcome(greedy.ask(SLOW));
              }
              assertThat(outcome).isEqualTo("429 client-seconds");
              return outcome;
            });
  }
}
