package org.huisheng.describe;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huisheng.query.NamedQuery;

/** Which queries use which terms. Immutable. */
final class Usages {

  private static final int SHOWN = 2;

  /** Query name → the IRIs it holds. */
  private final Map<String, Set<String>> terms;

  private final List<NamedQuery> smallestFirst;

  Usages(Collection<NamedQuery> queries) {
    terms =
        queries.stream()
            .collect(Collectors.toMap(NamedQuery::name, query -> UsedTerms.of(query.sparql())));
    smallestFirst =
        queries.stream()
            .sorted(
                Comparator.<NamedQuery>comparingInt(query -> terms.get(query.name()).size())
                    .thenComparing(NamedQuery::name))
            .toList();
  }

  /**
   * {@return at most two queries that use a term}
   *
   * <p>Those that use the fewest terms: they show it best.
   */
  List<NamedQuery> examplesOf(String iri) {
    return smallestFirst.stream()
        .filter(query -> terms.get(query.name()).contains(iri))
        .limit(SHOWN)
        .toList();
  }

  /** {@return the IRIs that any query holds, sorted} */
  Set<String> all() {
    return terms.values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
