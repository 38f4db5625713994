package org.huisheng.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsedTermsTest {

  private static final String EXAMPLE = "http://example.org/";

  private static Set<String> terms(String query) {
    return UsedTerms.of(QueryFactory.create("PREFIX : <" + EXAMPLE + "> " + query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s :p ?o }",
        "SELECT * { ?s a :p }",
        "SELECT * { ?s :a/:p ?o }",
        "SELECT * { ?s (:a|^:p)* ?o }",
        "SELECT * { ?s !(:a|:p) ?o }",
        "SELECT * { ?s :a{2}/:p+ ?o }",
        "SELECT * { ?s :a ?o FILTER NOT EXISTS { ?o :p ?x } }",
        "SELECT * { ?s :a ?o FILTER (?o != :p) }",
        "SELECT * { ?s :a ?o OPTIONAL { ?o :b ?x FILTER (?x IN (:p)) } }",
        "SELECT * { ?s :a ?o { SELECT ?o (COUNT(*) AS ?n) { ?o :p ?x } GROUP BY ?o } }",
        "SELECT * { GRAPH :p { ?s :a ?o } }",
        "SELECT * { VALUES ?s { :p } ?s :a ?o }",
        "SELECT * { BIND (:p AS ?s) ?s :a ?o }",
        "SELECT * { { ?s :a ?o } UNION { ?s :p ?o } MINUS { ?s :b ?o } }",
        "CONSTRUCT { ?s :p ?o } { ?s :a ?o }",
        "CONSTRUCT { ?s a :p } { ?s :a ?o }",
      })
  void findsATermWhereverItStands(String query) {
    assertThat(terms(query)).contains(EXAMPLE + "p");
  }

  @Test
  void findsNothingInTextAndComments() {
    assertThat(terms("SELECT * { ?s :a \"<http://example.org/p>\" } # :p"))
        .containsExactly(EXAMPLE + "a");
  }
}
