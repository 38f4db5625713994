package org.huisheng.store.changes;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.model.DocumentId;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;

/**
 * What differs between two kept versions of a store.
 *
 * @param store what keeps them
 * @param before the one that is compared with
 * @param after the one that is asked about; after a rollback it may have the smaller number
 */
public record Changes(Store store, StoreVersion before, StoreVersion after) {

  /** {@return which documents came and went, and how many quads of which graph} */
  public ChangeSummary summary() throws IOException {
    SortedMap<String, ChangeSummary.Count> graphs = new TreeMap<>();
    try (DumpDifference quads = quads()) {
      for (Optional<QuadChange> next = quads.next(); next.isPresent(); next = quads.next()) {
        graphs.merge(
            next.get().graph(),
            ChangeSummary.Count.of(next.get().kind()),
            ChangeSummary.Count::plus);
      }
      SortedMap<DocumentId, String> old = before.ledger().documents();
      SortedMap<DocumentId, String> now = after.ledger().documents();
      return new ChangeSummary(
          before.number(), after.number(), without(now, old), without(old, now), graphs);
    } catch (NoSuchFileException e) {
      throw removed(e);
    }
  }

  /**
   * {@return the quads that came and went, to be read and closed}
   *
   * @throws org.huisheng.store.NoSuchVersionException if a version was removed meanwhile; not while
   *     reading, for what is open stays readable
   */
  public DumpDifference quads() throws IOException {
    try {
      return DumpDifference.open(before.dump(), after.dump());
    } catch (NoSuchFileException e) {
      throw removed(e);
    }
  }

  private IOException removed(NoSuchFileException e) throws IOException {
    store.requireKept(before);
    store.requireKept(after);
    return e;
  }

  private static SortedMap<DocumentId, String> without(
      SortedMap<DocumentId, String> documents, SortedMap<DocumentId, String> others) {
    SortedMap<DocumentId, String> rest = new TreeMap<>(documents);
    rest.keySet().removeAll(others.keySet());
    return rest;
  }
}
