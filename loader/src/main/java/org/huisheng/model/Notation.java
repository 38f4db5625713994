package org.huisheng.model;

import java.util.Arrays;
import java.util.Locale;

/**
 * A value of a closed set. Each enum that implements this stands for one SKOS scheme of {@code
 * ontology/schemes}, each constant for one concept in it; a test holds the two together.
 */
public interface Notation {

  /** {@return the constant's name, as {@link Enum#name()}} */
  String name();

  /** {@return the concept's {@code skos:notation}: the constant in lower case with hyphens} */
  default String notation() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return the constant of {@code type} with this notation}
   *
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  static <E extends Enum<E> & Notation> E parse(Class<E> type, String notation) {
    for (E constant : type.getEnumConstants()) {
      if (constant.notation().equals(notation)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "no %s is called '%s'; there are: %s"
            .formatted(
                type.getSimpleName(),
                notation,
                Arrays.stream(type.getEnumConstants()).map(Notation::notation).toList()));
  }
}
