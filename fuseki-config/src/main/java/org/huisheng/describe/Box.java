package org.huisheng.describe;

import java.util.List;
import java.util.Optional;

/**
 * A class in the diagram. Immutable.
 *
 * @param iri of the class
 * @param name as written in the diagram
 * @param label what it is called; empty for a class of others
 * @param supers names of the classes of ours that it specialises
 * @param rows its object properties
 */
record Box(
    String iri, String name, Optional<Bilingual> label, List<String> supers, List<Row> rows) {
  Box {
    supers = List.copyOf(supers);
    rows = List.copyOf(rows);
  }

  /**
   * An object property in the box of its domain.
   *
   * @param property its name
   * @param targets IRIs of the classes of its values
   * @param targetNames as written in the diagram
   */
  record Row(String property, List<String> targets, String targetNames) {
    Row {
      targets = List.copyOf(targets);
    }
  }
}
