package org.huisheng.describe;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which terms of others are reused: in the ontology, in the shapes, in the queries. */
final class Reuse {

  /** Things and not terms: what we mint ourselves. */
  private static final String OURS = "https://w3id.org/huisheng/";

  private Reuse() {}

  /**
   * {@return the vocabularies in the order of {@code known}, each with what is reused of it}
   *
   * <p>What a term only says to see also may be a page instead of a term, and then is of none.
   *
   * @throws IllegalStateException if a term is of none of them
   */
  static List<Vocabulary> of(
      Ontology ontology, List<Shape> shapes, Usages usages, List<Entry> known) {
    Set<String> foreign = new TreeSet<>();
    ontology.terms().forEach(term -> links(term.links()).forEach(foreign::addAll));
    shapes.forEach(shape -> foreign.addAll(shape.constrained()));
    foreign.addAll(usages.all());
    foreign.removeIf(iri -> iri.startsWith(OURS));
    Set<String> unknown = new TreeSet<>(foreign);
    ontology.terms().forEach(term -> foreign.addAll(term.links().seeAlso()));
    List<Vocabulary> vocabularies =
        known.stream().map(entry -> new Vocabulary(entry, below(entry.key(), foreign))).toList();
    vocabularies.forEach(vocabulary -> vocabulary.reused().forEach(unknown::remove));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(
          "vocabularies.tsv beside org.huisheng.describe lacks the namespaces of " + unknown);
    }
    return vocabularies.stream().filter(vocabulary -> !vocabulary.reused().isEmpty()).toList();
  }

  private static Stream<List<String>> links(Links links) {
    return Stream.of(
        links.supers(),
        links.domains(),
        links.ranges(),
        links.closeMatches(),
        links.exactMatches());
  }

  private static List<String> below(String namespace, Collection<String> iris) {
    return iris.stream().filter(iri -> iri.startsWith(namespace)).toList();
  }
}
