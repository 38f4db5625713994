package org.huisheng.link;

import java.util.Optional;
import org.huisheng.model.DocumentId;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Extraction;

/**
 * A document whose bodies have identities.
 *
 * @param extraction what it says
 * @param bodies what its names of bodies mean
 */
record NamedDocument(Extraction extraction, DocumentBodies bodies) {

  DocumentId id() {
    return extraction.id();
  }

  Optional<EntityKey> issuer() {
    return extraction.metadata().issuer().flatMap(bodies::key);
  }

  Optional<EntityKey> voice() {
    return extraction.metadata().voice().flatMap(bodies::key);
  }

  Optional<EntityKey> publisher() {
    return extraction.metadata().publisher().flatMap(bodies::key);
  }
}
