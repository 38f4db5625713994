package org.huisheng.extract.directives;

import java.util.Optional;
import org.huisheng.model.Basis;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Span;

/**
 * A directive in one place of the view, before the places of one directive are joined.
 *
 * @param label the name it has here, shared parts of an enumeration filled in
 * @param kind what sort of thing it is
 * @param issuer canonical name of who it comes from, if this place tells
 * @param number its document number, if this place tells
 * @param inView its place
 * @param basis why it was taken for a directive
 */
record FoundDirective(
    String label,
    DirectiveKind kind,
    Optional<String> issuer,
    Optional<String> number,
    Span inView,
    Basis basis) {

  static FoundDirective of(String label, DirectiveKind kind, Span inView, Basis basis) {
    return new FoundDirective(label, kind, Optional.empty(), Optional.empty(), inView, basis);
  }

  static FoundDirective byForm(String label, DirectiveKind kind, Span inView) {
    return of(label, kind, inView, Basis.PATTERN);
  }

  FoundDirective from(Optional<String> body) {
    return new FoundDirective(label, kind, body, number, inView, basis);
  }

  FoundDirective numbered(Optional<String> documentNumber) {
    return new FoundDirective(label, kind, issuer, documentNumber, inView, basis);
  }

  /** {@return this directive, named by a short form at {@code where}} */
  FoundDirective again(Span where) {
    return new FoundDirective(label, kind, issuer, number, where, Basis.ANTECEDENT);
  }
}
