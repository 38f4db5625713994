package org.huisheng.link;

import java.util.Optional;
import org.huisheng.lexicon.NameScopes;
import org.huisheng.model.Directive;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.DocumentId;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.ReferenceEvent;

/** Says which directive a document means. Not safe for threads: variants gather as it goes. */
final class DirectiveResolver {

  private final NameScopes scopes;
  private final ChronicleIndex chronicle;
  private final BodyLines lines;
  private final Variants labels = new Variants();

  DirectiveResolver(NameScopes scopes, ChronicleIndex chronicle, BodyLines lines) {
    this.scopes = scopes;
    this.chronicle = chronicle;
    this.lines = lines;
  }

  /**
   * {@return the identity of {@code directive}}
   *
   * <p>A label known to the whole country, or one that names its issuer, stands alone whatever
   * issuer the document gives; any other takes its issuer along. 关于…的通知 of a body and the same
   * title with the body's name before it are one.
   */
  EntityKey key(Directive directive, DocumentId document, DocumentBodies bodies) {
    Optional<ReferenceEvent> known = chronicle.named(Kind.DIRECTIVE, directive.label());
    if (known.isPresent()) {
      return known.get().key();
    }
    if (isNational(directive) || namesIssuer(directive)) {
      return EntityKey.of(Kind.DIRECTIVE, labels.canonical(directive.label()));
    }
    Optional<EntityKey> issuer = directive.issuer().map(name -> issuer(name, bodies));
    return issuer
        .filter(key -> key.scope().isEmpty())
        .map(EntityKey::name)
        .map(name -> labels.canonical(name + directive.label(), directive.label() + "@" + name))
        .map(name -> EntityKey.of(Kind.DIRECTIVE, name))
        .orElseGet(() -> EntityKey.within(document, Kind.DIRECTIVE, directive.label()));
  }

  private boolean isNational(Directive directive) {
    return directive.kind() == DirectiveKind.THOUGHT
        || directive.kind() == DirectiveKind.LAW
        || scopes.isNational("directive", directive.label())
        || (!scopes.isLocal("directive", directive.label())
            && chronicle.atStartOf(directive.label()).isPresent());
  }

  private static boolean namesIssuer(Directive directive) {
    return directive.issuer().filter(directive.label()::contains).isPresent();
  }

  private EntityKey issuer(String name, DocumentBodies bodies) {
    return bodies
        .key(name)
        .or(() -> lines.central(name).map(body -> EntityKey.of(Kind.BODY, body.name())))
        .or(() -> chronicle.named(Kind.MEETING, name).map(ReferenceEvent::key))
        .orElseGet(() -> EntityKey.of(Kind.BODY, name));
  }
}
