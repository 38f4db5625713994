package org.huisheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What only one seed names is found by rule: no Java file of the program holds such a name, and no
 * file of data gives a seed as its source.
 */
class SeedNamesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));

  @Test
  void noJavaFileHoldsANameOfOneSeedOnly() throws IOException {
    Set<String> names = namesOfOneSeed();
    assertThat(names).hasSizeGreaterThan(60);
    List<String> held = new ArrayList<>();
    for (Path file : programs()) {
      String code = Files.readString(file, StandardCharsets.UTF_8);
      names.stream()
          .filter(code::contains)
          .forEach(name -> held.add(ROOT.relativize(file) + ": " + name));
    }
    assertThat(held).isEmpty();
  }

  /** The canonical names of organisations, persons and campaigns that one gold file alone has. */
  private static Set<String> namesOfOneSeed() throws IOException {
    Map<String, Integer> seeds = new TreeMap<>();
    for (Path gold : list(ROOT.resolve("seeds/gold"), ".json")) {
      JsonNode said = JSON.readTree(Files.readString(gold, StandardCharsets.UTF_8));
      Set<String> names = new HashSet<>();
      said.get("organisations").forEach(body -> names.add(body.get("name").asText()));
      said.get("persons").forEach(person -> names.add(person.get("name").asText()));
      for (JsonNode wording : said.get("slogans")) {
        if (wording.get("kind").asText().equals("campaign")) {
          names.add(wording.get("canonical").asText());
        }
      }
      names.forEach(name -> seeds.merge(name, 1, Integer::sum));
    }
    seeds.values().removeIf(count -> count > 1);
    return seeds.keySet();
  }

  @Test
  void everyFileOfDataNamesItsSourceAndNoneNamesASeed() throws IOException {
    List<String> seeds =
        list(ROOT.resolve("seeds/documents"), ".txt").stream().map(file -> stem(file)).toList();
    List<Path> data = list(ROOT.resolve("ontology/lexicon"), ".tsv");
    data.addAll(list(ROOT.resolve("ontology/reference"), ".tsv"));
    assertThat(data).isNotEmpty();
    for (Path file : data) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertThat(text.lines().anyMatch(line -> line.startsWith("# Source: ")))
          .as("%s names its source", file)
          .isTrue();
      assertThat(seeds.stream().filter(text::contains)).as("seeds named by %s", file).isEmpty();
    }
  }

  /** A column of sources is filled in on each row. */
  @Test
  void everyRowOfASourceColumnIsFilledIn() throws IOException {
    List<String> empty = new ArrayList<>();
    for (Path file : list(ROOT.resolve("ontology/lexicon"), ".tsv")) {
      List<String> rows =
          Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .toList();
      List<String> header = List.of(rows.get(0).split("\t", -1));
      int column = header.indexOf("source");
      if (column < 0) {
        continue;
      }
      rows.stream()
          .filter(
              row -> row.split("\t", -1).length <= column || row.split("\t", -1)[column].isBlank())
          .forEach(row -> empty.add(file.getFileName() + ": " + row));
    }
    assertThat(empty).isEmpty();
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return new ArrayList<>(
          found.filter(file -> file.toString().endsWith(ending)).sorted().toList());
    }
  }

  /** The Java files of each module's {@code src/main}. */
  private static List<Path> programs() throws IOException {
    List<Path> programs = new ArrayList<>();
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path main : modules.map(module -> module.resolve("src/main")).toList()) {
        if (Files.isDirectory(main)) {
          try (Stream<Path> found = Files.walk(main)) {
            found.filter(file -> file.toString().endsWith(".java")).forEach(programs::add);
          }
        }
      }
    }
    assertThat(programs).hasSizeGreaterThan(200);
    return programs;
  }
}
