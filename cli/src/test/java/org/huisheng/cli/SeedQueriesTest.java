package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huisheng.LoadReport;
import org.huisheng.Pipeline;
import org.huisheng.Progress;
import org.huisheng.query.GraphFormat;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.Parameter;
import org.huisheng.query.QueryLibrary;
import org.huisheng.store.Database;
import org.huisheng.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every query of {@code queries/}, with its defaults, on the seeds; see queries/expected. */
class SeedQueriesTest {

  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));
  private static final Path EXPECTED = ROOT.resolve("queries").resolve("expected");

  @TempDir static Path folder;

  private static Database database;

  @BeforeAll
  static void loadTheSeeds() throws Exception {
    Store store = new Store(folder.resolve("store"));
    LoadReport report =
        new Pipeline(2, Progress.NONE).load(store, List.of(ROOT.resolve("seeds/documents")));
    database = Database.open(report.version());
  }

  @AfterAll
  static void closeTheStore() {
    if (database != null) {
      database.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyQueryGivesTheRowsExpected() throws IOException {
    Set<String> todo = todo();
    return QueryLibrary.load().all().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(query.name(), () -> givesTheRowsExpected(query, todo)));
  }

  @TestFactory
  Stream<DynamicTest> everyQueryAnswersAnEmptyShelfAndAPeriod() {
    Map<String, String> nothing = Map.of("shelf", "https://w3id.org/huisheng/id/shelf/none");
    Map<String, String> period = Map.of("from", "2023-01-01", "to", "2023-12-31");
    return QueryLibrary.load().all().stream()
        .flatMap(
            query ->
                Stream.of(nothing, period)
                    .map(
                        arguments ->
                            DynamicTest.dynamicTest(
                                query.name() + " " + arguments,
                                () ->
                                    assertThatCode(() -> answer(query, arguments))
                                        .doesNotThrowAnyException())));
  }

  private static long answer(NamedQuery query, Map<String, String> arguments) {
    return query.makesGraph()
        ? query.graph(arguments, database.graphs()).size()
        : query.run(arguments, database.graphs(), Rows::of).rows().size();
  }

  @Test
  void everyQueryTakesShelfFromAndTo() {
    assertThat(QueryLibrary.load().all())
        .allSatisfy(
            query ->
                assertThat(query.parameters())
                    .as(query.name())
                    .extracting(Parameter::name)
                    .contains("shelf", "from", "to"));
  }

  /** A graph is compared as sorted N-Triples: none has a blank node. */
  private static void makesTheGraphExpected(NamedQuery query) throws IOException {
    String lines =
        new String(
            GraphFormat.NTRIPLES.write(query.graph(Map.of(), database.graphs())),
            StandardCharsets.UTF_8);
    Path file = EXPECTED.resolve(query.name() + ".nt");
    assertThat(lines.lines().sorted().toList())
        .as("%s", file)
        .isEqualTo(Files.readString(file).lines().sorted().toList());
  }

  private static void givesTheRowsExpected(NamedQuery query, Set<String> todo) throws IOException {
    if (query.makesGraph()) {
      makesTheGraphExpected(query);
      return;
    }
    Rows given = query.run(Map.of(), database.graphs(), Rows::of);
    Path file = EXPECTED.resolve(query.name() + ".csv");
    boolean right = false;
    if (Files.exists(file)) {
      Rows expected = Rows.read(file);
      Rows compared = given.project(expected.columns());
      right = compared.equals(expected);
      if (!todo.contains(query.name())) {
        assertThat(compared.rows()).isEqualTo(expected.rows());
      }
    } else {
      assertThat(todo).as("queries without %s", file).contains(query.name());
    }
    if (right) {
      assertThat(todo).as("todo.tsv lists a query that is right now").doesNotContain(query.name());
    }
  }

  @Test
  void nothingIsExpectedOfAQueryThatIsGone() throws IOException {
    Set<String> names =
        QueryLibrary.load().all().stream().map(NamedQuery::name).collect(Collectors.toSet());
    assertThat(names).containsAll(todo());
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertThat(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".csv") || name.endsWith(".nt"))
                  .map(name -> name.substring(0, name.lastIndexOf('.'))))
          .isSubsetOf(names);
    }
  }

  private static Set<String> todo() throws IOException {
    return Files.readAllLines(EXPECTED.resolve("todo.tsv"), StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
