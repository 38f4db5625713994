package org.huisheng.query;

import java.util.Locale;

/** What the cells of a column hold; any cell may also be empty. */
public enum ColumnType {
  /** An IRI. */
  IRI,
  /** Text with a language tag. */
  LABEL,
  /** Plain text. */
  STRING,
  /** A whole number. */
  INTEGER,
  /** A decimal number. */
  DECIMAL,
  /** True or false. */
  BOOLEAN,
  /** A day. */
  DATE;

  /** {@return how the type is written in a query's header} */
  public String notation() {
    return name().toLowerCase(Locale.ROOT);
  }
}
