package org.huisheng.lexicon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huisheng.model.EntityKey;
import org.huisheng.model.ReferenceEvent;

/**
 * Dated things that documents name, and the words that say whether an event lies before or after
 * the document.
 *
 * @param entries by start, then by name
 * @param markers words beside an event's name
 */
public record Chronicle(List<Entry> entries, List<Marker> markers) {

  /**
   * A dated thing with its names.
   *
   * @param event key, dates and source
   * @param aliases other names that mean it everywhere
   */
  public record Entry(ReferenceEvent event, List<String> aliases) {
    public Entry {
      aliases = List.copyOf(aliases);
    }
  }

  /** When an event was or will be, as the document puts it. */
  public enum Sense {
    /** It has not been held yet. */
    FUTURE,
    /** It was held days or weeks ago. */
    RECENT,
    /** The document is spoken at it. */
    PRESENT
  }

  /** Where a word stands that places an event in time. */
  public enum Place {
    /** Before the event's name. */
    BEFORE,
    /** Behind the event's name. */
    AFTER,
    /** In the first sentences of a document, whose first event is meant. */
    OPENING
  }

  /**
   * A word that places an event in time.
   *
   * @param reach how many characters may stand between the word and the name
   */
  public record Marker(Place place, String wording, Sense sense, int reach) {}

  public Chronicle {
    entries = List.copyOf(entries);
    markers = List.copyOf(markers);
  }

  static Chronicle load() {
    Stream<Entry> rows = Tsv.rows("reference/chronicle.tsv").stream().map(Chronicle::entry);
    Stream<Entry> directives =
        ReferenceDirectives.load().entries().stream()
            .filter(ReferenceDirectives.Entry::isDated)
            .map(Chronicle::entry);
    return new Chronicle(
        Stream.concat(rows, directives)
            .sorted(
                Comparator.comparing((Entry entry) -> entry.event().start())
                    .thenComparing(entry -> entry.event().key().name()))
            .toList(),
        Tsv.rows("lexicon/event-times.tsv").stream().map(Chronicle::marker).toList());
  }

  private static Entry entry(Tsv.Row row) {
    EntityKey.Kind kind = constant(EntityKey.Kind.class, row, "kind");
    Optional<EntityKey> issuer =
        Optional.of(row.get("issuer"))
            .filter(name -> !name.isEmpty())
            .map(name -> EntityKey.of(kindOfIssuer(name), name));
    LocalDate start = date(row, "start");
    LocalDate end = date(row, "end");
    if (end.isBefore(start)) {
      throw row.fault("it ends on " + end + ", before it starts on " + start);
    }
    EntityKey key = EntityKey.of(kind, row.get("name"));
    return new Entry(
        new ReferenceEvent(key, issuer, start, end, row.get("source")), row.list("aliases"));
  }

  private static Entry entry(ReferenceDirectives.Entry directive) {
    LocalDate day = directive.date().orElseThrow();
    return new Entry(
        new ReferenceEvent(
            EntityKey.of(EntityKey.Kind.DIRECTIVE, directive.name()),
            directive.issuers().stream()
                .findFirst()
                .map(name -> EntityKey.of(kindOfIssuer(name), name)),
            day,
            day,
            directive.source()),
        directive.aliases());
  }

  /** Amendments of constitutions are issued by the congress that adopts them. */
  private static EntityKey.Kind kindOfIssuer(String name) {
    return name.endsWith("全国代表大会") ? EntityKey.Kind.MEETING : EntityKey.Kind.BODY;
  }

  private static Marker marker(Tsv.Row row) {
    return new Marker(
        constant(Place.class, row, "place"),
        row.get("wording"),
        constant(Sense.class, row, "sense"),
        Integer.parseInt(row.get("reach")));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Tsv.Row row, String column) {
    try {
      return Enum.valueOf(type, row.get(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault(
          "'%s' in column '%s' is none of %s"
              .formatted(row.get(column), column, List.of(type.getEnumConstants())));
    }
  }

  private static LocalDate date(Tsv.Row row, String column) {
    return row.date(column).orElseThrow(() -> row.fault("no day in column '" + column + "'"));
  }
}
