package org.huisheng.link.echo;

import java.util.List;
import java.util.Optional;
import org.huisheng.model.DateInterval;
import org.huisheng.model.EntityKey;
import org.huisheng.model.LinkedDocument;

/**
 * Something that bodies may take up.
 *
 * @param key the name that documents give it; absent when none names it
 * @param texts what is held of its text: itself, or reports that tell it in part
 * @param isHeld whether its own text is among them
 * @param namedBy the documents that name it
 * @param date when it was issued, as far as is known
 */
record TrackedDirective(
    Optional<EntityKey> key,
    List<LinkedDocument> texts,
    boolean isHeld,
    List<LinkedDocument> namedBy,
    DateInterval date) {

  boolean isNamedBy(LinkedDocument document) {
    return namedBy.contains(document);
  }
}
