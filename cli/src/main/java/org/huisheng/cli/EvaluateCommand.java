package org.huisheng.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huisheng.Extracted;
import org.huisheng.evaluate.Evaluation;
import org.huisheng.map.ExtractionJson;
import org.huisheng.model.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code evaluate GOLD_DIR SOURCE_DIR}. */
@Command(
    name = "evaluate",
    description = {
      "Read documents and hold what was found to what careful readers found 评测.",
      "Prints precision, recall and F1 for each kind of fact."
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParentCommand private Huisheng root;
  @Mixin private LoadOptions options;

  @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "Folder of gold, NAME.json each.")
  private Path gold;

  @Parameters(index = "1", paramLabel = "SOURCE_DIR", description = "Folder of the documents.")
  private Path sources;

  @Option(
      names = "--misses",
      paramLabel = "KIND",
      description = "List also what was missed, extra or different of one kind, such as tasks.")
  private String kind;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<JsonNode> expected = readGold();
    List<Path> documents =
        expected.stream().map(document -> sources.resolve(document.path("file").asText())).toList();
    Extracted extracted = options.pipeline(root.err()).extract(documents);
    ExitCode exit = FindingPrinter.print(extracted.findings(), root.err());
    Map<String, JsonNode> predictions = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (Extraction extraction : extracted.extractions()) {
      String file = extraction.document().source().name();
      texts.put(file, extraction.document().source().text());
      predictions.put(
          file.replaceFirst("\\.[^.]+$", ""), JSON.readTree(ExtractionJson.line(extraction)));
    }
    Evaluation evaluation =
        Evaluation.of(expected, predictions, file -> texts.getOrDefault(file, ""));
    root.out().print(kind == null ? evaluation.table() : evaluation.table(kind));
    return exit.code();
  }

  private List<JsonNode> readGold() throws IOException {
    if (!Files.isDirectory(gold)) {
      throw new UsageException("there is no folder " + gold);
    }
    List<JsonNode> expected = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(gold, "*.json")) {
      for (Path file : files) {
        expected.add(JSON.readTree(Files.readAllBytes(file)));
      }
    }
    if (expected.isEmpty()) {
      throw new UsageException(gold + " holds no gold (*.json)");
    }
    return expected;
  }
}
