package org.huisheng.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.apache.jena.query.TxnType;
import org.huisheng.serve.live.LeasedDataset;
import org.huisheng.serve.live.LiveStore;
import org.huisheng.store.Store;
import org.huisheng.store.StoreBusyException;
import org.huisheng.store.StoreWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading while serving: readers see one version or the other. */
class LiveVersionsTest {

  private static final String NAMES =
      "SELECT ?name { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?name";

  private static final String SEARCH =
      """
      PREFIX text: <http://jena.apache.org/text#>
      SELECT ?s { ?s text:query '"总工会"' }
      """;

  @TempDir Path folder;

  private static void eventually(Callable<Boolean> holds) throws Exception {
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!holds.call()) {
      assertThat(System.nanoTime()).as("still not so").isLessThan(until);
      Thread.sleep(50);
    }
  }

  private static long rows(HttpResponse<String> answer) {
    return Long.parseLong(answer.headers().firstValue("X-Rows").orElseThrow());
  }

  @Test
  void theServerFollowsWhatIsPublishedAndRolledBack() throws Exception {
    Store store = Fixture.store(folder);
    try (HuishengServer server =
        HuishengServer.start(store, Fixture.publish(store), ServerSettings.local(0))) {
      Asked asked = new Asked(server.address());
      assertThat(asked.sparql(NAMES).body()).doesNotContain("丙");
      String tag = asked.sparql(NAMES).headers().firstValue("ETag").orElseThrow();

      Fixture.publish(store, "GRAPH <urn:g:4> { <urn:丙> skos:prefLabel \"丙市总工会\"@zh }");
      eventually(() -> asked.sparql(NAMES).body().contains("丙"));

      HttpResponse<String> now = asked.sparql(NAMES, "If-None-Match", tag);
      assertThat(now.statusCode()).isEqualTo(200);
      assertThat(now.headers().firstValue("X-Store-Version")).contains("2");
      assertThat(rows(asked.sparql(SEARCH))).as("the index follows, too").isEqualTo(3);
      HttpResponse<String> before = asked.get("versions/1/sparql?query=" + Asked.encoded(NAMES));
      assertThat(before.body()).doesNotContain("丙");
      assertThat(before.headers().firstValue("X-Store-Version")).contains("1");
      assertThat(rows(asked.get("versions/1/sparql?query=" + Asked.encoded(SEARCH)))).isEqualTo(2);
      assertThat(asked.get("versions/9/sparql?query=" + Asked.encoded(NAMES)).body())
          .contains("version 9 is not kept", "[1, 2]");

      try (StoreWriter writer = store.writer()) {
        writer.makeCurrent(store.version(1));
      }
      eventually(() -> !asked.sparql(NAMES).body().contains("丙"));
      assertThat(asked.get("versions/2/sparql?query=" + Asked.encoded(NAMES)).body()).contains("丙");
    }
  }

  @Test
  void aReaderKeepsItsVersionUntilItIsDone() throws Exception {
    Store store = Fixture.store(folder);
    try (LiveStore live = LiveStore.open(store, Fixture.publish(store))) {
      LeasedDataset reading = new LeasedDataset(live, OptionalInt.empty());
      LeasedDataset later = new LeasedDataset(live, OptionalInt.empty());
      reading.begin(TxnType.READ);
      long before = reading.size();

      Fixture.publish(store, "GRAPH <urn:g:4> { <urn:丙> skos:prefLabel \"丙市总工会\"@zh }");
      eventually(() -> version(live) == 2);

      assertThat(reading.size()).isEqualTo(before);
      assertThat(reading.lease().version().number()).isEqualTo(1);
      Thread other =
          new Thread(
              () -> {
                later.begin(TxnType.READ);
                assertThat(later.lease().version().number()).isEqualTo(2);
                later.end();
              });
      other.start();
      other.join();
      reading.end();
    }
  }

  private static int version(LiveStore live) {
    try (var lease = live.current()) {
      return lease.version().number();
    }
  }

  @Test
  void aVersionThatIsMadeCurrentAgainWhileItIsReadStaysOpen() throws Exception {
    Store store = Fixture.store(folder);
    try (LiveStore live = LiveStore.open(store, Fixture.publish(store))) {
      LeasedDataset reading = new LeasedDataset(live, OptionalInt.empty());
      reading.begin(TxnType.READ);
      Fixture.publish(store, "GRAPH <urn:g:4> { <urn:丙> skos:prefLabel \"丙市总工会\"@zh }");
      eventually(() -> version(live) == 2);
      try (StoreWriter writer = store.writer()) {
        writer.makeCurrent(store.version(1));
      }
      eventually(() -> version(live) == 1);
      reading.end();

      LeasedDataset again = new LeasedDataset(live, OptionalInt.empty());
      again.begin(TxnType.READ);
      assertThat(again.size()).isPositive();
      again.end();
    }
  }

  @Test
  void twoServersDoNotShareAStore() throws Exception {
    Store store = new Store(folder); // a name that every command line can carry
    var version = Fixture.publish(store);
    // TDB2 knows the folders that its own process has open; another process meets the lock.
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                store.root().toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("open");

      assertThatExceptionOfType(StoreBusyException.class)
          .isThrownBy(() -> HuishengServer.start(store, version, ServerSettings.local(0)))
          .withMessageContaining("another process");
    } finally {
      other.destroy();
      other.waitFor();
    }
  }
}
