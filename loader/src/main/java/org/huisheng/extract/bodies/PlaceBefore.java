package org.huisheng.extract.bodies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.model.Level;
import org.huisheng.model.Organisation;
import org.huisheng.model.Span;

/** Reads the division named right before a point of the text: 陕西省, 市, 自治区. */
public final class PlaceBefore {

  /**
   * A division before a point.
   *
   * @param where its place in the cleaned view
   * @param division its full name; for a relative name (市), that of the document's own division
   */
  public record Found(Span where, String division) {}

  private static final int FARTHEST = 14;
  private static final Map<String, Level> RELATIVE =
      Map.of(
          "省", Level.PROVINCE,
          "自治区", Level.PROVINCE,
          "市", Level.CITY,
          "州", Level.CITY,
          "县", Level.COUNTY,
          "区", Level.COUNTY,
          "旗", Level.COUNTY);

  private final BodyIndex bodies;
  private final String view;
  private final List<String> known;

  public PlaceBefore(BodyIndex bodies, String view) {
    this.bodies = bodies;
    this.view = view;
    TreeSet<String> divisions = new TreeSet<>();
    bodies.organisations().stream()
        .map(Organisation::division)
        .flatMap(Optional::stream)
        .forEach(divisions::add);
    known = new ArrayList<>(divisions);
    known.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** {@return the division whose name ends at {@code end}} */
  public Optional<Found> endingAt(int end) {
    for (String division : known) {
      int start = end - division.length();
      if (start >= 0 && view.startsWith(division, start)) {
        return Optional.of(new Found(new Span(start, end), division));
      }
    }
    return named(end).or(() -> relative(end));
  }

  private Optional<Found> relative(int end) {
    return RELATIVE.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .filter(word -> end >= word.length() && view.startsWith(word, end - word.length()))
        .findFirst()
        .flatMap(
            word ->
                division(RELATIVE.get(word))
                    .map(name -> new Found(new Span(end - word.length(), end), name)));
  }

  /** A district's document may call its province 市, as the four municipalities are. */
  private Optional<String> division(Level level) {
    Optional<String> own = bodies.division(level);
    return own.isPresent() || level != Level.CITY
        ? own
        : bodies.division(Level.PROVINCE).filter(name -> name.endsWith("市"));
  }

  /** A division that no body of the document belongs to, by the dictionary's place names. */
  private Optional<Found> named(int end) {
    int from = Math.max(0, end - FARTHEST);
    int start = end;
    List<ChineseTagger.Word> words = ChineseTagger.words(view.substring(from, end));
    for (int i = words.size() - 1; i >= 0; i--) {
      ChineseTagger.Word word = words.get(i);
      boolean isPlace = word.tag().startsWith("ns") && word.text().length() > 1;
      boolean isUnit = start == end && RELATIVE.containsKey(word.text());
      if (!isPlace && !isUnit) {
        break;
      }
      start = from + word.where().start();
      if (isPlace) {
        break;
      }
    }
    String name = view.substring(start, end);
    return name.length() > 2 && RELATIVE.keySet().stream().anyMatch(name::endsWith)
        ? Optional.of(new Found(new Span(start, end), name))
        : Optional.empty();
  }
}
