package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Directive;
import org.huisheng.model.Genre;
import org.huisheng.model.Mention;
import org.huisheng.model.Relation;
import org.huisheng.model.Span;

/**
 * Joins the places of one directive. Of two that overlap the longer stays; findings are added from
 * the surest to the least sure. For one thread.
 */
final class DirectiveCollector {

  /** A name (…部署要求) before a description (…提出的各项任务), then the longer. */
  private static final Comparator<String> FULLEST =
      Comparator.comparing((String label) -> !DirectiveKey.describes(label))
          .thenComparingInt(String::length);

  private final DocumentText text;
  private final RelationReader relations;
  private final Genre genre;
  private final Map<String, List<FoundDirective>> byKey = new LinkedHashMap<>();

  /** Characters of the view that lie in a finding. */
  private final BitSet taken = new BitSet();

  DirectiveCollector(DocumentText text, RelationReader relations, Genre genre) {
    this.text = text;
    this.relations = relations;
    this.genre = genre;
  }

  /** Adds what overlaps nothing of an earlier call. */
  void addAll(List<FoundDirective> found) {
    List<FoundDirective> fresh = found.stream().filter(each -> !meets(each.inView())).toList();
    for (FoundDirective each : fresh) {
      byKey.computeIfAbsent(DirectiveKey.of(each.label()), any -> new ArrayList<>()).add(each);
      taken.set(each.inView().start(), each.inView().end());
    }
  }

  private boolean meets(Span place) {
    int first = taken.nextSetBit(place.start());
    return first >= 0 && first < place.end();
  }

  /** {@return the directives, in the order in which they were added} */
  List<Directive> directives() {
    return byKey.values().stream().map(this::directive).toList();
  }

  private Directive directive(List<FoundDirective> places) {
    FoundDirective first = places.get(0);
    String label = places.stream().map(FoundDirective::label).max(FULLEST).orElse(first.label());
    Optional<String> issuer = places.stream().flatMap(place -> place.issuer().stream()).findFirst();
    Optional<String> number = places.stream().flatMap(place -> place.number().stream()).findFirst();
    Relation strongest =
        places.stream()
            .map(place -> relations.of(text.view(), place.inView(), genre))
            .min(Comparator.naturalOrder())
            .orElse(Relation.CITES);
    boolean isBasis =
        places.stream().anyMatch(place -> relations.isBasis(text.view(), place.inView()));
    TreeSet<Mention> mentions = new TreeSet<>();
    places.forEach(place -> mentions.add(text.mention(place.inView(), place.basis())));
    return new Directive(
        label,
        first.kind(),
        issuer,
        Optional.empty(),
        number,
        strongest,
        isBasis,
        List.copyOf(mentions));
  }
}
