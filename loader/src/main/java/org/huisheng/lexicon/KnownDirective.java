package org.huisheng.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huisheng.model.DirectiveKind;

/**
 * A directive of national currency that texts name without title marks.
 *
 * @param name the name by which it is known
 * @param kind what sort of thing it is
 * @param issuer canonical name of the body or person it comes from, if it is one's
 * @param variants other names of the same thing
 * @param source the document that names it so
 */
public record KnownDirective(
    String name,
    DirectiveKind kind,
    Optional<String> issuer,
    List<String> variants,
    String source) {
  public KnownDirective {
    variants = List.copyOf(variants);
  }

  /** {@return the name and its variants} */
  public Stream<String> forms() {
    return Stream.concat(Stream.of(name), variants.stream());
  }
}
