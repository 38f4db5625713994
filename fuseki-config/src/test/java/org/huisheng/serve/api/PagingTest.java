package org.huisheng.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.huisheng.serve.guard.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

  private static Query paged(String tail, int page, int size) {
    Map<String, String> asked =
        new HashMap<>(Map.of("page", "" + page, "page-size", "" + size, "text", "x"));
    Paging paging = Paging.takenFrom(asked, Limits.standard());
    assertThat(asked).containsOnlyKeys("text");
    return paging.of(QueryFactory.create("SELECT ?a ?b { ?a ?p ?b } ORDER BY ?b " + tail));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 1, 10, 0, 11",
    "'', 3, 10, 20, 11",
    "LIMIT 25, 3, 10, 20, 5",
    "LIMIT 25, 4, 10, 30, 0",
    "LIMIT 25 OFFSET 5, 2, 10, 15, 11",
    "OFFSET 5, 1, 10, 5, 11"
  })
  void oneRowMoreThanThePageIsFetchedWithinTheLimitOfTheQuery(
      String tail, int page, int size, long offset, long limit) {
    Query query = paged(tail, page, size);

    assertThat(query.getOffset()).isEqualTo(offset);
    assertThat(query.getLimit()).isEqualTo(limit);
  }

  @Test
  void whatTheOrderLeavesOpenTheColumnsSettle() {
    assertThat(paged("", 1, 10).serialize()).containsPattern("ORDER BY\\s+\\?b\\s+\\?a");
  }

  @Test
  void whoDoesNotAskGetsTheQueryAsItIs() {
    Query query = QueryFactory.create("SELECT ?a { ?a ?p ?b }");

    assertThat(Paging.takenFrom(new HashMap<>(), Limits.standard()).of(query)).isSameAs(query);
  }
}
