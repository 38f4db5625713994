package org.huisheng.serve.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The W3C's tests of SPARQL 1.1, put over HTTP to the endpoint that is served, and to a stock
 * Fuseki beside it. The suite is not part of the project: {@code -Drdf-tests=FOLDER} names it.
 */
class W3cSuiteTest {

  private static final String SUITE = System.getProperty("rdf-tests", "");
  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));
  private static final Path REPORT = ROOT.resolve("fuseki-config/target/conformance.txt");

  private static final Tally TALLY = new Tally();
  private static final AtomicInteger TURN = new AtomicInteger();
  private static Endpoints endpoints;

  @BeforeAll
  static void start() {
    if (SUITE.isEmpty()) {
      System.out.println("The W3C's tests are skipped: no -Drdf-tests=FOLDER names them.");
    }
    assumeTrue(!SUITE.isEmpty(), "-Drdf-tests=FOLDER names the W3C's tests");
    endpoints = Endpoints.start();
  }

  @AfterAll
  static void report() throws IOException {
    if (endpoints != null) {
      endpoints.close();
      TALLY.write(REPORT, note());
      System.out.println(TALLY.counts());
      System.out.println(note());
    }
  }

  private static URI manifest(String path) {
    return ROOT.resolve(SUITE).resolve("sparql/sparql11").resolve(path).toUri();
  }

  private static List<QueryCase> queries() {
    return Stream.of("manifest-sparql11-query.ttl", "manifest-sparql11-results.ttl")
        .flatMap(name -> W3cManifest.queries(manifest(name)).stream())
        .toList();
  }

  private static List<ProtocolCase> exchanges() {
    return ProtocolManifest.queries(manifest("protocol/manifest.ttl"));
  }

  private static String note() {
    return "Left out: %d with SERVICE, %d exchanges that write."
        .formatted(
            W3cManifest.size(manifest("manifest-sparql11-fed.ttl")),
            W3cManifest.size(manifest("protocol/manifest.ttl")) - exchanges().size());
  }

  @TestFactory
  Stream<DynamicTest> queriesAreAnsweredAsTheW3cSays() {
    return queries().stream()
        .filter(each -> each.must() instanceof QueryCase.Answer)
        .map(each -> test("evaluation", each));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoQueryIsToldFromWhatIsOne() {
    return queries().stream()
        .filter(each -> !(each.must() instanceof QueryCase.Answer))
        .map(each -> test("syntax", each));
  }

  private static DynamicTest test(String kind, QueryCase each) {
    Judge judge = new Judge(endpoints, Result.Sameness.VALUE);
    return DynamicTest.dynamicTest(
        each.name(),
        each.query(),
        () -> {
          Asking asking = Asking.turn(TURN.getAndIncrement());
          requireNoWorse(kind, each.name(), judge.faults(each, asking));
        });
  }

  /** Where stock Fuseki is right, so are we; where both are wrong, the report says it. */
  private static void requireNoWorse(String kind, String name, Map<Side, Optional<String>> faults) {
    TALLY.count(kind, name, faults);
    if (faults.get(Side.STOCK).isEmpty()) {
      assertThat(faults.get(Side.OURS)).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> theProtocolIsKept() {
    return exchanges().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () -> {
                      endpoints.hold(each.data());
                      Map<Side, Optional<String>> faults = new EnumMap<>(Side.class);
                      endpoints
                          .addresses()
                          .forEach((side, address) -> faults.put(side, each.fault(address)));
                      TALLY.count("protocol", each.name(), faults);
                      assertThat(faults.get(Side.OURS)).isEmpty();
                    }));
  }
}
