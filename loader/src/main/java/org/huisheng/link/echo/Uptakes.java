package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huisheng.model.Completeness;
import org.huisheng.model.DateInterval;
import org.huisheng.model.DocumentId;
import org.huisheng.model.EchoPair;
import org.huisheng.model.EchoPair.Order;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Lag;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.ShelfUptake;
import org.huisheng.model.Uptake;
import org.huisheng.model.Uptake.Because;
import org.huisheng.model.Uptake.Value;

/**
 * Says of each body and each directive what the shelf shows. Repeating counts only what descends
 * from the directive's text; what a body had said before it is counted apart.
 */
final class Uptakes {

  /** The most observations of one shelf; beyond that the less telling directives are left out. */
  static final int MOST = 20_000;

  private static final Comparator<LinkedDocument> EARLIEST_FIRST =
      Comparator.comparing((LinkedDocument document) -> document.date().earliest().isEmpty())
          .thenComparing(document -> document.date().earliest().map(Object::toString).orElse(""))
          .thenComparing(LinkedDocument::id);

  private final Map<EntityKey, List<LinkedDocument>> byVoice = new HashMap<>();

  /** Passages by the text they descend from or precede, and the document on the other side. */
  private final Map<Direction, Integer> taken = new HashMap<>();

  private final Map<Direction, Integer> before = new HashMap<>();

  private record Direction(DocumentId text, DocumentId other) {}

  Uptakes(List<LinkedDocument> documents, List<EchoPair> pairs) {
    for (LinkedDocument document : documents) {
      document
          .voice()
          .ifPresent(
              voice -> byVoice.computeIfAbsent(voice, any -> new ArrayList<>()).add(document));
    }
    byVoice.values().forEach(list -> list.sort(EARLIEST_FIRST));
    for (EchoPair pair : pairs) {
      count(pair);
    }
  }

  /** One place of the document that answers to several of the text is one passage. */
  private void count(EchoPair pair) {
    put(taken, pair.second(), pair.first(), TakenPlaces.inFirst(pair));
    put(taken, pair.first(), pair.second(), TakenPlaces.inSecond(pair));
    if (pair.order() == Order.FIRST_LATER) {
      put(before, pair.first(), pair.second(), TakenPlaces.untakenInSecond(pair));
    } else if (pair.order() == Order.SECOND_LATER) {
      put(before, pair.second(), pair.first(), TakenPlaces.untakenInFirst(pair));
    }
  }

  private static void put(
      Map<Direction, Integer> counts, DocumentId text, DocumentId other, int passages) {
    if (passages > 0) {
      counts.put(new Direction(text, other), passages);
    }
  }

  /**
   * {@return one observation for each body of {@code shelf} and each of {@code directives}}
   *
   * @param directives the most telling first
   */
  ShelfUptake of(ShelfRoster shelf, List<TrackedDirective> directives) {
    List<EntityKey> roster = shelf.bodies();
    int most = roster.isEmpty() ? 0 : MOST / roster.size();
    List<TrackedDirective> asked = directives.subList(0, Math.min(most, directives.size()));
    List<Uptake> uptakes = new ArrayList<>();
    for (TrackedDirective directive : asked) {
      for (EntityKey body : roster) {
        if (directive.texts().stream().noneMatch(text -> text.voice().equals(Optional.of(body)))) {
          uptakes.add(uptake(directive, body));
        }
      }
    }
    return new ShelfUptake(shelf.scope(), roster, uptakes, directives.size() - asked.size());
  }

  private Uptake uptake(TrackedDirective directive, EntityKey body) {
    List<LinkedDocument> documents = byVoice.getOrDefault(body, List.of());
    int usedBefore =
        documents.stream().mapToInt(document -> passages(before, directive, document)).sum();
    Optional<LinkedDocument> naming = documents.stream().filter(directive::isNamedBy).findFirst();
    Optional<LinkedDocument> repeating =
        documents.stream().filter(document -> passages(taken, directive, document) > 0).findFirst();
    if (naming.isEmpty() && repeating.isEmpty()) {
      return missing(directive, body, documents, usedBefore);
    }
    Value value =
        repeating.isEmpty()
            ? Value.NAMED
            : naming.isPresent() ? Value.NAMED_AND_REPEATED : Value.REPEATED;
    LinkedDocument evidence =
        documents.stream()
            .filter(one -> naming.equals(Optional.of(one)) || repeating.equals(Optional.of(one)))
            .findFirst()
            .orElseThrow();
    return new Uptake(
        directive.key(),
        text(directive),
        body,
        value,
        Optional.empty(),
        Optional.of(evidence.id()),
        evidence.date().isAfter(directive.date())
            ? Lag.between(directive.date(), evidence.date())
            : Lag.UNKNOWN,
        documents.stream().mapToInt(document -> passages(taken, directive, document)).sum(),
        usedBefore);
  }

  private static Optional<DocumentId> text(TrackedDirective directive) {
    return directive.texts().stream().findFirst().map(LinkedDocument::id);
  }

  private static int passages(
      Map<Direction, Integer> counts, TrackedDirective directive, LinkedDocument document) {
    return directive.texts().stream()
        .mapToInt(text -> counts.getOrDefault(new Direction(text.id(), document.id()), 0))
        .sum();
  }

  /** Neither was seen: either a text is held that would show it, or none is. */
  private static Uptake missing(
      TrackedDirective directive, EntityKey body, List<LinkedDocument> documents, int usedBefore) {
    Optional<LinkedDocument> showing =
        documents.stream()
            .filter(document -> document.date().isAfter(directive.date()))
            .filter(Uptakes::isComplete)
            .findFirst();
    Optional<Because> because =
        showing.isEmpty()
            ? Optional.of(because(directive.date(), documents))
            : directive.isHeld() ? Optional.empty() : Optional.of(Because.DIRECTIVE_TEXT_NOT_HELD);
    return new Uptake(
        directive.key(),
        text(directive),
        body,
        showing.isPresent() ? Value.NOT_FOUND : Value.NOT_HELD,
        because,
        showing.map(LinkedDocument::id),
        Lag.UNKNOWN,
        0,
        usedBefore);
  }

  private static Because because(DateInterval directive, List<LinkedDocument> documents) {
    if (documents.isEmpty()) {
      return Because.NO_TEXT;
    }
    if (documents.stream().anyMatch(document -> document.date().isAfter(directive))) {
      return Because.ONLY_INCOMPLETE_TEXTS;
    }
    return documents.stream().allMatch(document -> directive.isAfter(document.date()))
        ? Because.ONLY_EARLIER_TEXTS
        : Because.ORDER_UNKNOWN;
  }

  private static boolean isComplete(LinkedDocument document) {
    return document.extraction().metadata().completeness() == Completeness.COMPLETE;
  }
}
