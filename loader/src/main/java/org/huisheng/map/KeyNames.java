package org.huisheng.map;

import java.util.Optional;
import org.huisheng.model.EntityKey;

/**
 * Takes a key's name apart: {@code 王某@某市总工会} is a label and the body that anchors it. Bodies and
 * wordings are never anchored, so an {@code @} in their names is their own.
 */
final class KeyNames {

  private KeyNames() {}

  /** {@return the name without its anchor} */
  static String label(EntityKey key) {
    int at = anchorAt(key);
    return at < 0 ? key.name() : key.name().substring(0, at);
  }

  /** {@return the name of the body (or person, or meeting) after the {@code @}} */
  static Optional<String> anchor(EntityKey key) {
    int at = anchorAt(key);
    return at < 0 ? Optional.empty() : Optional.of(key.name().substring(at + 1));
  }

  private static int anchorAt(EntityKey key) {
    int at =
        switch (key.kind()) {
          case PERSON, MEETING, DIRECTIVE -> key.name().lastIndexOf('@');
          case BODY, GENERIC, SLOGAN -> -1;
        };
    return at > 0 && at < key.name().length() - 1 ? at : -1;
  }
}
