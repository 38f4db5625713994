package org.huisheng.link;

import java.util.Optional;
import java.util.Set;
import org.huisheng.link.echo.Naming;
import org.huisheng.link.reuse.NormalisedText;
import org.huisheng.model.Directive;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Genre;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.ReferenceEvent;
import org.huisheng.model.Resolved;

/** Whether what one document names is another, by the title. */
final class NamedTitle implements Naming {

  /** Texts about somebody else's document are not that document. */
  private static final Set<Genre> REPORTS = Set.of(Genre.NEWS_REPORT, Genre.MEETING_REPORT);

  private final ChronicleIndex chronicle;

  NamedTitle(ChronicleIndex chronicle) {
    this.chronicle = chronicle;
  }

  @Override
  public boolean is(Resolved<Directive> directive, LinkedDocument document) {
    if (REPORTS.contains(document.extraction().metadata().genre())) {
      return false;
    }
    String title = document.extraction().metadata().title();
    Optional<ReferenceEvent> known = chronicle.named(EntityKey.Kind.DIRECTIVE, title);
    if (known.isPresent() && known.get().key().equals(directive.key())) {
      return true;
    }
    if (title.isEmpty()) {
      return false;
    }
    String named = NormalisedText.reduce(directive.item().label());
    String held = NormalisedText.reduce(title);
    boolean isGeneric = named.startsWith("关于");
    if (named.equals(held) && !isGeneric) {
      return true;
    }
    return (isGeneric || held.startsWith("关于"))
        && (held.endsWith(named) || named.endsWith(held))
        && isIssuedBy(directive.item(), document);
  }

  private static boolean isIssuedBy(Directive directive, LinkedDocument document) {
    Optional<String> issuer = directive.issuer();
    return issuer.isPresent()
        && (issuer.equals(document.extraction().metadata().issuer())
            || issuer.equals(document.extraction().metadata().voice()));
  }
}
