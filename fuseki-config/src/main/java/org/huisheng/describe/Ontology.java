package org.huisheng.describe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What {@code ontology/huisheng.ttl} says. Immutable.
 *
 * @param version such as {@code 1.0.0}
 * @param title of the ontology
 * @param description of the ontology
 * @param prefixes prefix → namespace
 * @param terms in the order of the file
 */
public record Ontology(
    String version,
    Bilingual title,
    Bilingual description,
    SortedMap<String, String> prefixes,
    List<Term> terms) {
  public Ontology {
    terms = List.copyOf(terms);
  }

  /** {@return the classes, in the order of the file} */
  public List<Term> classes() {
    return terms.stream().filter(term -> term.kind() == TermKind.CLASS).toList();
  }

  /** {@return all that are no classes, in the order of the file} */
  public List<Term> properties() {
    return terms.stream().filter(term -> term.kind() != TermKind.CLASS).toList();
  }

  /** {@return IRI → term, in the order of the file} */
  Map<String, Term> byIri() {
    return terms.stream()
        .collect(
            Collectors.toMap(
                Term::iri, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }
}
