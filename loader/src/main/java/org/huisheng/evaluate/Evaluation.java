package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How well extracted documents agree with the gold. Immutable. */
public final class Evaluation {

  /** In the order in which the rows are printed. */
  private static final List<Criterion> CRITERIA =
      List.of(
          new MetadataCriterion(),
          new OrganisationCriterion(),
          new PersonCriterion(),
          new MeetingCriterion(),
          new SloganCriterion(),
          new DirectiveCriterion(),
          new PostCriterion(),
          new TaskCriterion(),
          new CleaningCriterion(),
          new SpanCriterion());

  private final List<Row> rows;
  private final List<Miss> misses;

  private Evaluation(List<Row> rows, List<Miss> misses) {
    this.rows = List.copyOf(rows);
    this.misses = List.copyOf(misses);
  }

  /**
   * {@return the evaluation of all documents that {@code gold} describes}
   *
   * @param gold each with the name of its source as {@code file}; scored in the order of these
   *     names
   * @param predictions by the name of the source without its suffix; a document without one scores
   *     as if nothing was found in it
   * @param sources from the name of a source to its text
   */
  public static Evaluation of(
      List<JsonNode> gold, Map<String, JsonNode> predictions, Function<String, String> sources) {
    Tally tally = new Tally();
    gold.stream()
        .sorted(Comparator.comparing(document -> stem(document) + ".json"))
        .forEach(
            document -> {
              JsonNode predicted =
                  predictions.getOrDefault(stem(document), MissingNode.getInstance());
              String file = document.path("file").asText();
              SourceText source = new SourceText(file, sources.apply(file));
              Case one = new Case(stem(document), source, document, predicted, tally);
              CRITERIA.forEach(criterion -> criterion.score(one));
            });
    return new Evaluation(tally.rows(), tally.misses());
  }

  private static String stem(JsonNode document) {
    String file = document.path("file").asText();
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  /** {@return one row for each kind of fact that occurs, in the order of the reference scorer} */
  public List<Row> rows() {
    return rows;
  }

  /** {@return what was missed, extra or different of one kind of fact} */
  public List<Miss> misses(String kind) {
    return misses.stream().filter(miss -> miss.kind().equals(kind)).toList();
  }

  /** {@return the rows as a table with a head; each line ends in a line feed} */
  public String table() {
    StringBuilder table = new StringBuilder();
    String format = "%-24s%10s%10s%8s%7s%7s\n";
    table.append(
        String.format(Locale.ROOT, format, "kind", "precision", "recall", "F1", "gold", "pred"));
    for (Row row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              format,
              row.kind(),
              Row.decimals(row.precision()),
              Row.decimals(row.recall()),
              Row.decimals(row.f1()),
              row.gold(),
              row.predicted()));
    }
    return table.toString();
  }

  /** {@return the table, and below it the misses of one kind of fact} */
  public String table(String kind) {
    StringBuilder table = new StringBuilder(table());
    misses(kind).forEach(miss -> table.append(miss.line()).append('\n'));
    return table.toString();
  }
}
