package org.huisheng.serve.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the guard rewrites gives what SPARQL says, to the term, and so does a stock Fuseki; but for
 * the folder {@code stricter}, where Fuseki does not.
 */
class OwnCasesTest {

  private static Endpoints endpoints;

  @BeforeAll
  static void start() {
    endpoints = Endpoints.start();
  }

  @AfterAll
  static void stop() {
    endpoints.close();
  }

  @TestFactory
  Stream<DynamicTest> everyQueryIsAnsweredAsItsFileSays() throws IOException {
    Judge judge = new Judge(endpoints, Result.Sameness.TERM);
    return OwnCases.all().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    each.query(),
                    () -> {
                      for (Asking asking : Asking.values()) {
                        Map<Side, Optional<String>> faults = judge.faults(each, asking);
                        assertThat(faults.get(Side.OURS)).isEmpty();
                        assertThat(faults.get(Side.STOCK).isPresent())
                            .as("stock: %s", faults.get(Side.STOCK))
                            .isEqualTo(each.name().startsWith("stricter/"));
                      }
                    }));
  }
}
