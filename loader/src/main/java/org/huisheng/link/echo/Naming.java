package org.huisheng.link.echo;

import org.huisheng.model.Directive;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Resolved;

/** Whether what one document names is another document of the shelf. */
@FunctionalInterface
public interface Naming {

  /** {@return whether {@code directive} is {@code document}, not a report about it} */
  boolean is(Resolved<Directive> directive, LinkedDocument document);

  /** {@return whether one of the directives that {@code reader} names is {@code document}} */
  default boolean names(LinkedDocument reader, LinkedDocument document) {
    return reader.directives().stream().anyMatch(directive -> is(directive, document));
  }
}
