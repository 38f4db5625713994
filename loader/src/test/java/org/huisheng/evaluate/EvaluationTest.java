package org.huisheng.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the reference scorer prints, to the character.
 *
 * <p>{@code seeds}: predictions for three of the five seeds, made worse on purpose. {@code odd}: a
 * document of our own with the values that two programming languages tend to treat differently. A
 * file {@code expected/KIND.txt} is what {@code score.py GOLD PREDICTED SOURCES --misses KIND}
 * prints; {@code expected/metadata.txt} has the table as well, the others have what follows it.
 */
class EvaluationTest {

  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));

  private static final Path CASES = ROOT.resolve("loader/src/test/resources/org/huisheng/evaluate");

  @TestFactory
  Stream<DynamicTest> printsWhatTheReferenceScorerPrintsForPerturbedSeeds() throws IOException {
    Path seeds = ROOT.resolve("seeds");
    return compared(
        CASES.resolve("seeds"),
        evaluation("seeds", seeds.resolve("gold"), seeds.resolve("documents")));
  }

  @TestFactory
  Stream<DynamicTest> printsWhatTheReferenceScorerPrintsForOddValues() throws IOException {
    Path odd = CASES.resolve("odd");
    return compared(odd, evaluation("odd", odd.resolve("gold"), odd.resolve("sources")));
  }

  @Test
  void saysWhereInTheSourceAMissStands() throws IOException {
    Path odd = CASES.resolve("odd");
    Evaluation evaluation = evaluation("odd", odd.resolve("gold"), odd.resolve("sources"));
    assertThat(evaluation.misses("tasks").stream().map(Miss::place))
        .containsExactly("odd.txt", "odd.txt:4", "odd.txt");
  }

  @Test
  void agreesWithItself() throws IOException {
    Path seeds = ROOT.resolve("seeds");
    List<JsonNode> gold = List.copyOf(documents(seeds.resolve("gold")).values());
    Map<String, JsonNode> predicted = documents(seeds.resolve("gold"));
    Evaluation evaluation = Evaluation.of(gold, predicted, sources(seeds.resolve("documents")));
    assertThat(evaluation.rows())
        .filteredOn(row -> !row.kind().startsWith("cleaning"))
        .allMatch(row -> row.f1() == 1);
  }

  @Test
  void countsADocumentWithoutPredictionAsMissed() throws IOException {
    Path seeds = ROOT.resolve("seeds");
    List<JsonNode> gold = List.copyOf(documents(seeds.resolve("gold")).values());
    Evaluation evaluation = Evaluation.of(gold, Map.of(), sources(seeds.resolve("documents")));
    assertThat(evaluation.rows()).isNotEmpty().allMatch(row -> row.matched() == 0 && row.f1() == 0);
  }

  private static Stream<DynamicTest> compared(Path folder, Evaluation evaluation)
      throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("expected"))) {
      for (Path file : files.sorted().toList()) {
        String kind = file.getFileName().toString().replace(".txt", "");
        String expected = Files.readString(file, StandardCharsets.UTF_8);
        String printed = evaluation.table(kind);
        String compared =
            kind.equals("metadata") ? printed : printed.substring(evaluation.table().length());
        tests.add(DynamicTest.dynamicTest(kind, () -> assertThat(compared).isEqualTo(expected)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static Evaluation evaluation(String name, Path gold, Path sources) throws IOException {
    return Evaluation.of(
        List.copyOf(documents(gold).values()),
        documents(CASES.resolve(name).resolve("predicted")),
        sources(sources));
  }

  private static Map<String, JsonNode> documents(Path folder) throws IOException {
    Map<String, JsonNode> documents = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        documents.put(name, new ObjectMapper().readTree(Files.readAllBytes(file)));
      }
    }
    return documents;
  }

  private static Function<String, String> sources(Path folder) {
    return name -> {
      try {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8).replace("\uFEFF", "");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
