package org.huisheng.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The order of the pages: our classes as the file has them, each with its properties, then classes
 * of others, then what anything may have. A property without a domain has that of what it
 * specialises, as RDFS has it.
 */
final class Chapters {

  private Chapters() {}

  static List<Chapter> of(Ontology ontology) {
    Map<String, Term> terms = ontology.byIri();
    Map<Optional<String>, List<Term>> byClass = new LinkedHashMap<>();
    ontology.classes().forEach(own -> byClass.put(Optional.of(own.iri()), new ArrayList<>()));
    List<Term> anywhere = new ArrayList<>();
    for (Term property : ontology.properties()) {
      Set<String> domains = domains(ontology, property);
      domains.forEach(
          domain ->
              byClass.computeIfAbsent(Optional.of(domain), key -> new ArrayList<>()).add(property));
      if (domains.isEmpty()) {
        anywhere.add(property);
      }
    }
    byClass.put(Optional.empty(), anywhere);
    return byClass.entrySet().stream()
        .map(entry -> new Chapter(entry.getKey(), entry.getKey().map(terms::get), entry.getValue()))
        .toList();
  }

  /** {@return the classes whose members have the property, its own or inherited ones} */
  static Set<String> domains(Ontology ontology, Term property) {
    return inherited(ontology.byIri(), property, term -> term.links().domains());
  }

  /** {@return the classes of the property's values, its own or inherited ones} */
  static Set<String> ranges(Ontology ontology, Term property) {
    return inherited(ontology.byIri(), property, term -> term.links().ranges());
  }

  private static Set<String> inherited(
      Map<String, Term> terms, Term property, Function<Term, List<String>> link) {
    Set<Term> seen = new LinkedHashSet<>(Set.of(property));
    List<Term> level = List.of(property);
    while (!level.isEmpty()) {
      Set<String> found = new LinkedHashSet<>();
      List<Term> above = new ArrayList<>();
      for (Term term : level) {
        found.addAll(link.apply(term));
        term.links().supers().stream()
            .map(terms::get)
            .filter(superior -> superior != null && seen.add(superior))
            .forEach(above::add);
      }
      if (!found.isEmpty()) {
        return found;
      }
      level = above;
    }
    return Set.of();
  }
}
