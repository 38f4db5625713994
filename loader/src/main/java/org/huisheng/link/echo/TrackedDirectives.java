package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.model.Completeness;
import org.huisheng.model.DateInterval;
import org.huisheng.model.DateInterval.DateBasis;
import org.huisheng.model.Directive;
import org.huisheng.model.EntityKey;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.ReferenceEvent;
import org.huisheng.model.Relation;
import org.huisheng.model.Resolved;

/** Everything on a shelf that bodies may take up: its texts, and what they name. */
final class TrackedDirectives {

  private static final DateInterval UNDATED =
      new DateInterval(Optional.empty(), Optional.empty(), DateBasis.UNKNOWN, Optional.empty());

  /** What is held goes first, then what many name. */
  private static final Comparator<TrackedDirective> TELLING =
      Comparator.comparing((TrackedDirective directive) -> directive.texts().isEmpty())
          .thenComparing(directive -> -directive.namedBy().size())
          .thenComparing(
              directive ->
                  directive
                      .key()
                      .map(EntityKey::name)
                      .orElseGet(() -> directive.texts().get(0).id().digits()));

  private final List<LinkedDocument> documents;
  private final Naming naming;
  private final Map<EntityKey, ReferenceEvent> events = new TreeMap<>();

  TrackedDirectives(List<LinkedDocument> documents, Naming naming, List<ReferenceEvent> events) {
    this.documents = documents;
    this.naming = naming;
    events.forEach(event -> this.events.put(event.key(), event));
  }

  /** What one name stands for. */
  private static final class Named {
    private final List<Resolved<Directive>> mentions = new ArrayList<>();
    private final Set<LinkedDocument> by = new LinkedHashSet<>();
    private final Set<LinkedDocument> reports = new LinkedHashSet<>();
  }

  /** {@return the directives, the most telling first} */
  List<TrackedDirective> list() {
    SortedMap<EntityKey, Named> named = new TreeMap<>();
    for (LinkedDocument document : documents) {
      for (Resolved<Directive> directive : document.directives()) {
        Named one = named.computeIfAbsent(directive.key(), key -> new Named());
        one.mentions.add(directive);
        one.by.add(document);
        if (directive.item().relation() == Relation.REPORTS && isAbridged(document)) {
          one.reports.add(document);
        }
      }
    }
    Set<LinkedDocument> withName = new LinkedHashSet<>();
    List<TrackedDirective> list = new ArrayList<>();
    named.forEach((key, one) -> list.add(tracked(key, one, withName)));
    for (LinkedDocument document : documents) {
      if (!withName.contains(document) && document.voice().isPresent()) {
        list.add(
            new TrackedDirective(
                Optional.empty(), List.of(document), true, List.of(), document.date()));
      }
    }
    list.sort(TELLING);
    return list;
  }

  private static boolean isAbridged(LinkedDocument document) {
    return document.extraction().metadata().completeness() == Completeness.ABRIDGED_REPORT;
  }

  private TrackedDirective tracked(EntityKey key, Named named, Set<LinkedDocument> withName) {
    List<LinkedDocument> held =
        documents.stream()
            .filter(document -> named.mentions.stream().anyMatch(one -> naming.is(one, document)))
            .toList();
    withName.addAll(held);
    List<LinkedDocument> texts = held.isEmpty() ? List.copyOf(named.reports) : held;
    named.by.removeAll(texts);
    return new TrackedDirective(
        Optional.of(key), texts, !held.isEmpty(), List.copyOf(named.by), date(key, named, held));
  }

  private DateInterval date(EntityKey key, Named named, List<LinkedDocument> held) {
    if (!held.isEmpty()) {
      return held.get(0).date();
    }
    ReferenceEvent event = events.get(key);
    if (event != null) {
      return new DateInterval(
          Optional.of(event.start()),
          Optional.of(event.end()),
          DateBasis.BOUNDED_BY_CHRONICLE,
          Optional.empty());
    }
    return named.mentions.stream()
        .flatMap(directive -> directive.item().date().stream())
        .sorted()
        .findFirst()
        .map(
            day ->
                new DateInterval(
                    Optional.of(day), Optional.of(day), DateBasis.STATED, Optional.empty()))
        .orElse(UNDATED);
  }
}
