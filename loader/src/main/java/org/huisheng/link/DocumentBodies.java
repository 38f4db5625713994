package org.huisheng.link;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.model.EntityKey;

/** The bodies of one document by the names its extraction uses. Immutable. */
final class DocumentBodies {

  private final SortedMap<String, BodyFacts> byName;

  DocumentBodies(Map<String, BodyFacts> byName) {
    this.byName = new TreeMap<>(byName);
  }

  /** {@return the identity of the body that the extraction calls {@code name}} */
  Optional<EntityKey> key(String name) {
    return Optional.ofNullable(byName.get(name)).map(BodyFacts::key);
  }

  /** {@return what is known of each} */
  Collection<BodyFacts> facts() {
    return byName.values();
  }
}
