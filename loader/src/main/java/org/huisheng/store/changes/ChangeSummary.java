package org.huisheng.store.changes;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.model.DocumentId;

/**
 * What differs between two versions, counted.
 *
 * @param since number of the version that is compared with
 * @param version number of the version that is asked about
 * @param documentsAdded identifier → file name of the documents that only {@code version} has
 * @param documentsRemoved of those that only {@code since} has
 * @param graphs IRI of each graph that differs → how many quads came and went
 */
public record ChangeSummary(
    int since,
    int version,
    SortedMap<DocumentId, String> documentsAdded,
    SortedMap<DocumentId, String> documentsRemoved,
    SortedMap<String, Count> graphs) {

  /**
   * Numbers of quads.
   *
   * @param added that only the version asked about has
   * @param removed that only the other has
   */
  public record Count(long added, long removed) {

    static Count of(QuadChange.Kind kind) {
      return switch (kind) {
        case ADDED -> new Count(1, 0);
        case REMOVED -> new Count(0, 1);
      };
    }

    Count plus(Count other) {
      return new Count(added + other.added, removed + other.removed);
    }
  }

  public ChangeSummary {
    documentsAdded = Collections.unmodifiableSortedMap(new TreeMap<>(documentsAdded));
    documentsRemoved = Collections.unmodifiableSortedMap(new TreeMap<>(documentsRemoved));
    graphs = Collections.unmodifiableSortedMap(new TreeMap<>(graphs));
  }

  /** {@return how many quads came and went, in all graphs} */
  public Count quads() {
    return graphs.values().stream().reduce(new Count(0, 0), Count::plus);
  }
}
