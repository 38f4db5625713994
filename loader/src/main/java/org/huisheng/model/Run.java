package org.huisheng.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What made a store: no clock, no path, no machine.
 *
 * @param programVersion version of the program
 * @param rules path below {@code ontology/} of each rule file → SHA-256 of its content
 */
public record Run(String programVersion, SortedMap<String, String> rules) {
  public Run {
    rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
  }

  /** {@return 16 hexadecimal digits that change with the program or any rule file} */
  public String fingerprint() {
    return DocumentId.sha256(programVersion + rules).substring(0, 16);
  }
}
