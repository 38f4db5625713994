package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.huisheng.Pipeline;
import org.huisheng.Progress;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged server under attack, over the seeds: each attack is answered as it should be,
 * another client's small query meanwhile within two seconds, and all by the same process to the
 * end.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(120)
class AttackIT
    implements QueryAttacks,
        RequestAttacks,
        ReflectionAttacks,
        BodyAttacks,
        SlowAttacks,
        CrowdAttacks {

  /** So small that what is to be reached is reached soon. */
  private static final String SMALL_LIMITS =
      """
      query-seconds = 2
      waiting-seconds = 3
      client-seconds = 6
      client-errors = 20
      idle-seconds = 15
      answer-bytes = 8000000
      search-hits = 30
      path-steps = 200000
      """;

  /** Limits that a test of their own reaches; here they would shut the plain client out. */
  private static final Map<Limit, String> REACHED_ELSEWHERE =
      Map.of(
          Limit.CONNECTIONS, "org/huisheng/serve/ConnectionsTest.java",
          Limit.HEAP_PERCENT, "org/huisheng/serve/guard/HeapWatchTest.java");

  /** What the caches of an engine hold that were empty at first. */
  private static final long MORE_HEAP = 100 << 20;

  @TempDir static Path folder;

  private static Limits limits;
  private static Silence silence;
  private static PackagedServer server;
  private static PlainClient plain;
  private static Battle battle;
  private static long pid;
  private static long heap;

  @BeforeAll
  @Timeout(300)
  static void start() throws Exception {
    Path store = folder.resolve("store");
    new Pipeline(2, Progress.NONE)
        .load(new Store(store), List.of(PackagedServer.ROOT.resolve("seeds/documents")));
    Path file = Files.writeString(folder.resolve("limits"), SMALL_LIMITS, StandardCharsets.UTF_8);
    limits = Limits.standard().with(file);
    silence = new Silence();
    server =
        PackagedServer.start(
            store,
            Map.of("HUISHENG_OPTS", "-Xmx512m"),
            "--behind-proxy",
            "--limits",
            file.toString());
    pid = server.pid();
    heap = server.heapInUse();
    plain = PlainClient.querying(server.address());
    battle = new Battle(plain);
    plain.slowest();
  }

  @AfterAll
  static void stop() throws IOException {
    System.out.println(battle);
    plain.close();
    server.close();
    silence.close();
  }

  @Override
  public PackagedServer server() {
    return server;
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public Battle battle() {
    return battle;
  }

  @Override
  public Silence silence() {
    return silence;
  }

  @Test
  @Order(Integer.MAX_VALUE - 1)
  void itIsTheSameServerAndItsHeapIsAsItWas() throws Exception {
    assertThat(server.pid()).isEqualTo(pid);
    assertThat(server.errors()).doesNotContain("started again");
    assertThat(server.metric("huisheng_queries_running")).isLessThanOrEqualTo(1);
    assertThat(server.heapInUse()).isLessThan(heap + MORE_HEAP);
    assertThat(silence.broken()).as("connections to a port that nobody must ask").isZero();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void everyLimitIsReachedBySomeTest() {
    Path tests = PackagedServer.ROOT.resolve("fuseki-config/src/test/java");
    for (Limit limit : Limit.values()) {
      if (REACHED_ELSEWHERE.containsKey(limit)) {
        assertThat(tests.resolve(REACHED_ELSEWHERE.get(limit)))
            .content(StandardCharsets.UTF_8)
            .contains("Limit." + limit.name());
      } else {
        assertThat(battle.wasReached(limit)).as("a test that reaches %s", limit).isTrue();
      }
    }
  }
}
