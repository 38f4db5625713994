package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huisheng.serve.guard.Limit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Queries that nobody means well: those of {@code src/test/attacks}, and what no file can hold. */
interface QueryAttacks extends Battlefield {

  Path FOLDER = PackagedServer.ROOT.resolve("cli/src/test/attacks");

  @TestFactory
  default Stream<DynamicTest> aQueryThatNobodyMeansWellHarmsNobody() throws IOException {
    return Attack.all(FOLDER).stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> isHeld(each)));
  }

  private void isHeld(Attack attack) throws Exception {
    battle()
        .fight(
            attack.name(),
            () -> {
              HttpResponse<String> answer = answer(attack);
              String outcome = outcome(answer);
              assertThat(attack.statuses()).as(answer.body()).contains(answer.statusCode());
              if (answer.statusCode() >= 400 && !attack.codes().isEmpty()) {
                assertThat(codes(attack)).as(outcome).contains(outcome.substring(4));
              }
              return outcome;
            });
  }

  /** What would end at the timeout may end before when the heap gets full. */
  private static Set<String> codes(Attack attack) {
    Set<String> codes = new HashSet<>(attack.codes());
    if (codes.contains(Limit.QUERY_SECONDS.notation())) {
      codes.add(Limit.HEAP_PERCENT.notation());
    }
    return codes;
  }

  private HttpResponse<String> answer(Attack attack) throws IOException, InterruptedException {
    Attacker attacker = attacker();
    String query = attack.query().replace("{PORT}", silence().port());
    return attacker.send(
        attacker
            .request("sparql")
            .header("Content-Type", "application/sparql-query")
            .header("Accept", attack.accept())
            .POST(BodyPublishers.ofString(query)));
  }

  @Test
  default void textThatIsNoTextIsRefusedOrRead() throws Exception {
    Map<String, String> queries =
        Map.of(
            "a byte order mark", "\uFEFFSELECT * { ?s ?p ?o } LIMIT 1",
            "a NUL", "SELECT * { ?s ?p \"\0\" } LIMIT 1",
            "nothing", "",
            "blanks", " ".repeat(60_000),
            "a quote that is not closed", "SELECT * { ?s ?p \"\"\"" + "(".repeat(60_000),
            "a backslash at the end", "SELECT * { ?s ?p \"\\");
    for (Map.Entry<String, String> each : queries.entrySet()) {
      battle()
          .fight(
              each.getKey(),
              () -> {
                HttpResponse<String> answer = attacker().ask(each.getValue());
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 422);
                return outcome(answer);
              });
    }
  }

  @Test
  default void bytesThatAreNoTextAreRefused() throws Exception {
    byte[] latin = "SELECT (\"\u00e9\" AS ?x) {}".getBytes(StandardCharsets.ISO_8859_1);
    Attacker attacker = attacker();
    HttpResponse<String> answer =
        attacker.send(
            attacker
                .request("sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofByteArray(latin)));

    assertThat(outcome(answer)).isEqualTo("400 charset");
  }

  @Test
  default void moreHitsThanASearchHasAreNotLookedAt() throws Exception {
    String query =
        """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?s { ?s text:query (skos:prefLabel "工 会 省 市" 1000000) }
        """;
    Attacker attacker = attacker();
    HttpResponse<String> answer =
        attacker.send(attacker.request(Attacker.asking(query)).header("Accept", "text/csv"));

    assertThat(answer.body().lines().count() - 1)
        .isPositive()
        .isLessThanOrEqualTo(limits().of(Limit.SEARCH_HITS));
    battle().held(Limit.SEARCH_HITS);
  }
}
