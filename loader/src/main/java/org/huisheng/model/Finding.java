package org.huisheng.model;

import java.util.Optional;

/**
 * Something odd about a document: a value that is collected, stored and printed, never thrown.
 *
 * @param severity how much it matters
 * @param code its heading in {@code docs/errors.md}, in lower case with hyphens
 * @param location the file as the user named it
 * @param document the document, when the file became one
 * @param where the place in the original text; absent when the file as a whole is meant
 * @param message what is odd, with the value
 * @param remedy what a person can do about it
 */
public record Finding(
    Severity severity,
    String code,
    String location,
    Optional<DocumentId> document,
    Optional<Span> where,
    String message,
    String remedy) {

  /** {@return the same finding, shown as one of the file {@code location}} */
  public Finding in(String location) {
    return new Finding(severity, code, location, document, where, message, remedy);
  }
}
