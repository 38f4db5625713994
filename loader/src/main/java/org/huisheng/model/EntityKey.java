package org.huisheng.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes a thing one thing across documents. {@code map.Iris} turns it into an IRI.
 *
 * @param kind what sort of thing it is
 * @param name canonical name; a person's carries the anchoring body (李明@湖州市总工会), a meeting's or
 *     directive's generic name its organiser or issuer
 * @param scope the only document that knows the thing, when it could not be resolved beyond it
 */
public record EntityKey(Kind kind, String name, Optional<DocumentId> scope)
    implements Comparable<EntityKey> {

  /** The sorts of things that have an identity of their own. */
  public enum Kind {
    BODY,
    GENERIC,
    PERSON,
    MEETING,
    SLOGAN,
    DIRECTIVE
  }

  private static final Comparator<EntityKey> ORDER =
      Comparator.comparing(EntityKey::kind)
          .thenComparing(EntityKey::name)
          .thenComparing(key -> key.scope().map(DocumentId::digits).orElse(""));

  public EntityKey {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(scope);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a " + kind + " needs a name");
    }
  }

  /** {@return the key of a thing that means the same in every document} */
  public static EntityKey of(Kind kind, String name) {
    return new EntityKey(kind, name, Optional.empty());
  }

  /** {@return the key of a thing that only {@code scope} knows} */
  public static EntityKey within(DocumentId scope, Kind kind, String name) {
    return new EntityKey(kind, name, Optional.of(scope));
  }

  @Override
  public int compareTo(EntityKey other) {
    return ORDER.compare(this, other);
  }
}
