package org.huisheng.describe;

import java.util.List;

/**
 * A closed set of values, one file of {@code ontology/schemes}. Immutable.
 *
 * @param iri its identifier
 * @param name of its file, without the ending
 * @param label what it is called
 * @param definition what its values tell apart
 * @param concepts in the order of the file
 */
public record Scheme(
    String iri, String name, Bilingual label, Bilingual definition, List<Concept> concepts) {
  public Scheme {
    concepts = List.copyOf(concepts);
  }
}
