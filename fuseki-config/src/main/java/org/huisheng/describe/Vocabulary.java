package org.huisheng.describe;

import java.util.List;

/**
 * A vocabulary of others. Immutable.
 *
 * @param about its namespace, its name, and what it is used for
 * @param reused IRIs of its terms that ontology, shapes or queries use, sorted
 */
public record Vocabulary(Entry about, List<String> reused) {
  public Vocabulary {
    reused = List.copyOf(reused);
  }
}
