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
 * The seeds, and the pages composed for the test, are read as well as floors.tsv demands by their
 * gold.
 */
@Tag("floors")
class GoldFloorsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Path SEEDS = Path.of(System.getProperty("huisheng.root"), "seeds");

  /** What is read, and what a careful reader found in it; folders below {@code seeds/}. */
  private record Shelf(String documents, String gold) {}

  private record Floor(Shelf shelf, String kind, String measure, double least) {}

  @TestFactory
  Stream<DynamicTest> keepsEachFloor() throws IOException {
    Reading reading = new Reading();
    Map<Shelf, Evaluation> evaluations = new HashMap<>();
    List<DynamicTest> tests = new ArrayList<>();
    for (Floor floor : floors()) {
      if (!evaluations.containsKey(floor.shelf())) {
        evaluations.put(floor.shelf(), reading.evaluation(floor.shelf()));
      }
      Evaluation evaluation = evaluations.get(floor.shelf());
      tests.add(
          DynamicTest.dynamicTest(
              floor.shelf().documents() + " " + floor.kind() + " " + floor.measure(),
              () -> check(floor, evaluation)));
    }
    return tests.stream();
  }

  private static List<Floor> floors() throws IOException {
    try (InputStream in = GoldFloorsTest.class.getResourceAsStream("floors.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("documents\tgold\tkind"))
          .map(line -> line.split("\t", -1))
          .map(
              cells ->
                  new Floor(
                      new Shelf(cells[0], cells[1]),
                      cells[2],
                      cells[3],
                      Double.parseDouble(cells[4])))
          .toList();
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

  private static final class Reading {
    private final Lexicon lexicon = Lexicon.load();
    private final Cleaner cleaner = new Cleaner(lexicon.cleaning());
    private final DocumentExtractor extractor = new DocumentExtractor(lexicon);

    Evaluation evaluation(Shelf shelf) throws IOException {
      Map<String, JsonNode> predictions = new HashMap<>();
      Map<String, String> texts = new HashMap<>();
      for (Path file : files(SEEDS.resolve(shelf.documents()), ".txt")) {
        for (SourceFile source : new SourceReader().read(List.of(file)).files()) {
          String json = ExtractionJson.line(extractor.extract(cleaner.clean(source)));
          predictions.put(source.name().replace(".txt", ""), JSON.readTree(json));
          texts.put(source.name(), source.text());
        }
      }
      List<JsonNode> gold = new ArrayList<>();
      for (Path file : files(SEEDS.resolve(shelf.gold()), ".json")) {
        gold.add(JSON.readTree(Files.readAllBytes(file)));
      }
      return Evaluation.of(gold, predictions, texts::get);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
      try (Stream<Path> files = Files.list(folder)) {
        return files.filter(path -> path.toString().endsWith(ending)).sorted().toList();
      }
    }
  }
}
