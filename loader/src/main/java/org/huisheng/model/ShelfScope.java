package org.huisheng.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A named set of documents: which of those held belong to it, and of which bodies an answer is
 * expected.
 *
 * @param key its name in identifiers
 * @param label its Chinese name
 * @param bodies canonical names of the bodies that speak in it; any body when empty
 * @param genres kinds of text in it; any kind when empty
 * @param from documents that can only have spoken before this day are not in it
 * @param to documents that can only have spoken after this day are not in it
 * @param roster canonical names of the bodies expected; when empty they follow from those that
 *     speak
 */
public record ShelfScope(
    String key,
    String label,
    Set<String> bodies,
    Set<Genre> genres,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> roster) {

  /** Everything that is held. */
  public static final ShelfScope ALL =
      new ShelfScope(
          "all", "全部馆藏", Set.of(), Set.of(), Optional.empty(), Optional.empty(), List.of());

  public ShelfScope {
    bodies = Set.copyOf(bodies);
    genres = Set.copyOf(genres);
    roster = List.copyOf(roster);
    if (!key.matches("[\\p{IsHan}a-z0-9][\\p{IsHan}a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "'" + key + "' names no shelf; use Han characters, letters a-z, digits and hyphens");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("shelf " + key + " ends before it begins");
    }
  }

  /**
   * {@return whether {@code document} belongs to the shelf; a doubtful day does not shut it out}
   */
  public boolean holds(LinkedDocument document) {
    DateInterval date = document.date();
    return (bodies.isEmpty()
            || document.voice().filter(voice -> bodies.contains(voice.name())).isPresent())
        && (genres.isEmpty() || genres.contains(document.extraction().metadata().genre()))
        && !(to.isPresent() && date.earliest().filter(day -> day.isAfter(to.get())).isPresent())
        && !(from.isPresent() && date.latest().filter(day -> day.isBefore(from.get())).isPresent());
  }
}
