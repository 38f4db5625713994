package org.huisheng.lexicon;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huisheng.model.Category;
import org.huisheng.model.Comparator;

/**
 * Verbs, modals, actors, category words and units of tasks.
 *
 * @param verbs the known verbs
 * @param roles what a known verb does at the head of a clause
 * @param adverbs adverbials between modal and verb
 * @param markers words around the verb, by what they mark
 * @param resultForms clauses that belong to the clause before them
 * @param cues words that speak for a category
 * @param units what counted things are counted in
 * @param bounds words that say how a number bounds what it measures
 */
public record TaskLexicon(
    Phrases verbs,
    Map<String, VerbRole> roles,
    Phrases adverbs,
    Map<Marker, Phrases> markers,
    List<ResultForm> resultForms,
    CategoryCues cues,
    Phrases units,
    List<BoundWord> bounds) {

  /** What a verb does at the head of a clause; {@code task-verbs.tsv} explains each. */
  public enum VerbRole {
    HEAD,
    PIVOT,
    FRAME,
    MEANS,
    STANCE,
    RESULT,
    INNER,
    PARALLEL,
    STATIVE
  }

  /** What a word around the verb marks; {@code task-markers.tsv} lists them. */
  public enum Marker {
    MODAL,
    REQUEST,
    INTENT,
    CARRYING_OUT,
    SETTLING_VERB,
    VERBAL_HEADING,
    NO_ACTOR,
    POINT_VERB,
    TOPIC_NOUN,
    HEADING_NOUN,
    ANNOUNCEMENT,
    CONNECTIVE,
    OBJECT_MARKER,
    BENEFICIARY_MARKER,
    REPORTING,
    QUOTING,
    AUTHORITY,
    PERSONAL_TITLE,
    PAST_HEADING,
    FUTURE_HEADING,
    PAST_OPENING,
    NARRATIVE_MARK,
    NARRATIVE_EXCEPTION,
    COPULA,
    ATTITUDE_NOUN,
    OUTCOME_NOUN,
    ACTOR_QUANTIFIER,
    ACTOR_HEAD,
    PRONOUN,
    PERSON_ACTOR_HEAD,
    FRAME_CLOSER
  }

  /**
   * A form of clause that says what the clause before it is to bring about.
   *
   * @param opener its first word after adverbs
   * @param holds words of which one stands behind the opener; none when the opener is enough
   */
  public record ResultForm(String opener, List<String> holds) {
    public ResultForm {
      holds = List.copyOf(holds);
    }
  }

  /** A word that speaks for a category, and how strongly. */
  public record CategoryCue(String word, Category category, int weight) {}

  /**
   * A word that bounds a number.
   *
   * @param after whether it stands behind number and unit (以上), not before (不少于)
   */
  public record BoundWord(String word, boolean after, Comparator comparator) {}

  static TaskLexicon load() {
    Map<String, VerbRole> roles = new HashMap<>();
    for (Tsv.Row row : Tsv.rows("lexicon/task-verbs.tsv")) {
      VerbRole role = constant(VerbRole.class, row, "role");
      row.list("verbs").forEach(verb -> roles.put(verb, role));
    }
    return new TaskLexicon(
        Phrases.of(roles.keySet()),
        Map.copyOf(roles),
        Phrases.of(column("lexicon/task-adverbs.tsv", "adverb")),
        readMarkers(),
        Tsv.rows("lexicon/task-results.tsv").stream()
            .map(row -> new ResultForm(row.get("opener"), row.list("holds")))
            .collect(toUnmodifiableList()),
        readCues(),
        Phrases.of(column("lexicon/task-units.tsv", "unit")),
        Tsv.rows("lexicon/task-bounds.tsv").stream()
            .map(
                row ->
                    new BoundWord(
                        row.get("word"),
                        row.get("place").equals("after"),
                        constant(Comparator.class, row, "comparator")))
            .collect(toUnmodifiableList()));
  }

  private static List<String> column(String path, String column) {
    return Tsv.rows(path).stream().flatMap(row -> row.list(column).stream()).toList();
  }

  private static Map<Marker, Phrases> readMarkers() {
    Map<Marker, List<String>> words = new EnumMap<>(Marker.class);
    for (Tsv.Row row : Tsv.rows("lexicon/task-markers.tsv")) {
      words
          .computeIfAbsent(constant(Marker.class, row, "kind"), kind -> new ArrayList<>())
          .addAll(row.list("words"));
    }
    Map<Marker, Phrases> markers = new EnumMap<>(Marker.class);
    for (Marker marker : Marker.values()) {
      markers.put(marker, Phrases.of(words.getOrDefault(marker, List.of())));
    }
    return Collections.unmodifiableMap(markers);
  }

  private static CategoryCues readCues() {
    List<CategoryCue> cues = new ArrayList<>();
    for (Tsv.Row row : Tsv.rows("lexicon/task-categories.tsv")) {
      Category category = constant(Category.class, row, "category");
      int weight = new BigDecimal(row.get("weight")).intValueExact();
      row.list("cues").forEach(word -> cues.add(new CategoryCue(word, category, weight)));
    }
    return new CategoryCues(cues);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Tsv.Row row, String column) {
    String name = row.get(column).toUpperCase(Locale.ROOT).replace('-', '_');
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw row.fault("'" + row.get(column) + "' is no " + type.getSimpleName());
    }
  }

  /** {@return what {@code verb} does, if it is known} */
  public Optional<VerbRole> role(String verb) {
    return Optional.ofNullable(roles.get(verb));
  }

  public Phrases marker(Marker marker) {
    return markers.get(marker);
  }
}
