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
 * @param inView its place
 * @param basis why it was taken for a directive
 */
record FoundDirective(
    String label, DirectiveKind kind, Optional<String> issuer, Span inView, Basis basis) {

  static FoundDirective byForm(String label, DirectiveKind kind, Span inView) {
    return new FoundDirective(label, kind, Optional.empty(), inView, Basis.PATTERN);
  }

  FoundDirective from(Optional<String> body) {
    return new FoundDirective(label, kind, body, inView, basis);
  }

  /** {@return {@code full}, the same directive, named by a short form at this place} */
  FoundDirective as(FoundDirective full) {
    return new FoundDirective(full.label, full.kind, full.issuer, inView, Basis.ANTECEDENT);
  }
}
