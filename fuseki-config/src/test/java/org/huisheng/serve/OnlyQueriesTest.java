package org.huisheng.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.huisheng.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole graphs leave by the dump, where they are counted, and not by what Fuseki has besides
 * queries.
 */
class OnlyQueriesTest {

  @TempDir static Path folder;
  private static HuishengServer server;
  private static Asked asked;

  @BeforeAll
  static void start() throws IOException {
    Store store = Fixture.store(folder);
    server = HuishengServer.start(store, Fixture.publish(store), ServerSettings.local(0));
    asked = new Asked(server.address());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "sparql, application/n-quads",
    "sparql, application/trig",
    "sparql, */*",
    "sparql/, application/n-quads",
    "sparql?default, text/turtle",
    "sparql?graph=urn:g:1, text/turtle",
    "sparql/data, application/n-quads",
    "sparql/data?default, text/turtle",
    "sparql/get?graph=urn:g:1, text/turtle",
    "versions/1/sparql, application/n-quads",
    "versions/1/sparql?graph=urn:g:1, text/turtle"
  })
  void noGraphIsSentWhole(String path, String accept) throws Exception {
    HttpResponse<String> answer = asked.get(path, "Accept", accept);

    assertThat(answer.body()).as("%s", answer.statusCode()).doesNotContain("总工会");
  }
}
