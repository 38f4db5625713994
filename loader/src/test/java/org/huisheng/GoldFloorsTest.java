package org.huisheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huisheng.clean.Cleaner;
import org.huisheng.evaluate.Evaluation;
import org.huisheng.evaluate.Miss;
import org.huisheng.evaluate.Row;
import org.huisheng.extract.DocumentExtractor;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.map.ExtractionJson;
import org.huisheng.model.SourceFile;
import org.huisheng.read.SourceReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The seeds as the program reads them agree with {@code seeds/gold} as well as floors.tsv demands.
 */
@Tag("floors")
class GoldFloorsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Path SEEDS = Path.of(System.getProperty("huisheng.root"), "seeds");

  @TestFactory
  Stream<DynamicTest> keepsEachFloor() throws IOException {
    Evaluation evaluation = evaluation();
    return floors()
        .map(
            floor ->
                DynamicTest.dynamicTest(
                    floor.kind() + " " + floor.measure(), () -> check(floor, evaluation)));
  }

  private record Floor(String kind, String measure, double least) {}

  private static Stream<Floor> floors() throws IOException {
    try (InputStream in = GoldFloorsTest.class.getResourceAsStream("floors.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Floor(cells[0], cells[1], Double.parseDouble(cells[2])));
    }
  }

  private static void check(Floor floor, Evaluation evaluation) {
    Row row =
        evaluation.rows().stream()
            .filter(candidate -> candidate.kind().equals(floor.kind()))
            .findFirst()
            .orElseThrow();
    double reached =
        switch (floor.measure()) {
          case "precision" -> row.precision();
          case "recall" -> row.recall();
          case "f1" -> row.f1();
          default -> throw new IllegalArgumentException("no measure: " + floor);
        };
    assertThat(reached)
        .as(() -> evaluation.table() + misses(evaluation, floor.kind()))
        .isGreaterThanOrEqualTo(floor.least());
  }

  private static String misses(Evaluation evaluation, String kind) {
    StringBuilder misses = new StringBuilder();
    for (Miss miss : evaluation.misses(kind)) {
      misses.append(miss.place()).append(' ').append(miss.what()).append(' ');
      misses.append(miss.label()).append('\n');
    }
    return misses.toString();
  }

  private static Evaluation evaluation() throws IOException {
    Lexicon lexicon = Lexicon.load();
    Cleaner cleaner = new Cleaner(lexicon.cleaning());
    DocumentExtractor extractor = new DocumentExtractor(lexicon);
    Map<String, JsonNode> predictions = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (SourceFile source : new SourceReader().read(List.of(SEEDS.resolve("documents"))).files()) {
      String json = ExtractionJson.line(extractor.extract(cleaner.clean(source)));
      predictions.put(source.name().replace(".txt", ""), JSON.readTree(json));
      texts.put(source.name(), source.text());
    }
    return Evaluation.of(gold(), predictions, texts::get);
  }

  private static List<JsonNode> gold() throws IOException {
    List<JsonNode> gold = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS.resolve("gold"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        gold.add(JSON.readTree(Files.readAllBytes(file)));
      }
    }
    return gold;
  }
}
