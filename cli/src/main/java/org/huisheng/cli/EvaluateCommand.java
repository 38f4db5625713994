package org.huisheng.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huisheng.Extracted;
import org.huisheng.evaluate.EchoEvaluation;
import org.huisheng.evaluate.Evaluation;
import org.huisheng.evaluate.Excerpt;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.link.ShelfLinker;
import org.huisheng.map.ExtractionJson;
import org.huisheng.model.Extraction;
import org.huisheng.model.Shelf;
import org.huisheng.model.SourceFile;
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

  @Parameters(
      index = "0",
      paramLabel = "GOLD_DIR",
      description = "Folder of gold: NAME.json each, or positives.tsv and negatives.tsv of echoes.")
  private Path gold;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "SOURCE_DIR",
      description = "Folder of the documents; for echoes there may be several.")
  private List<Path> folders;

  @Option(
      names = "--misses",
      paramLabel = "KIND",
      description = "List also what was missed, extra or different of one kind, such as tasks.")
  private String kind;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return Files.exists(gold.resolve("positives.tsv")) ? echoes() : documents();
  }

  private int echoes() throws IOException, InterruptedException {
    Extracted extracted = options.pipeline(root.err()).extract(folders);
    ExitCode exit = FindingPrinter.print(extracted.findings(), root.err());
    Shelf shelf = new ShelfLinker(Lexicon.load()).link(extracted.extractions());
    root.out().print(EchoEvaluation.of(shelf, gold).table());
    return exit.code();
  }

  private int documents() throws IOException, InterruptedException {
    Path sources = folders.get(0);
    Map<String, JsonNode> expected = readGold();
    List<Path> documents = expected.keySet().stream().map(sources::resolve).toList();
    Extracted extracted =
        options.pipeline(root.err()).extract(documents, source -> part(expected, source));
    ExitCode exit = FindingPrinter.print(extracted.findings(), root.err());
    Map<String, JsonNode> predictions = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (Extraction extraction : extracted.extractions()) {
      String file = extraction.document().source().name();
      String text = extraction.document().source().text();
      JsonNode prediction = JSON.readTree(ExtractionJson.line(extraction));
      Optional<Excerpt> excerpt = Excerpt.of(expected.get(file));
      if (excerpt.isPresent()) {
        expected.put(file, excerpt.get().worded(text));
        prediction = excerpt.get().annotated(prediction);
      }
      texts.put(file, text);
      predictions.put(file.replaceFirst("\\.[^.]+$", ""), prediction);
    }
    Evaluation evaluation =
        Evaluation.of(
            List.copyOf(expected.values()), predictions, file -> texts.getOrDefault(file, ""));
    root.out().print(kind == null ? evaluation.table() : evaluation.table(kind));
    return exit.code();
  }

  /** What was annotated of a document: all of it, or its beginning. */
  private static SourceFile part(Map<String, JsonNode> gold, SourceFile source) {
    Optional<Excerpt> excerpt = Excerpt.of(gold.get(source.name()));
    if (excerpt.isPresent() && !excerpt.get().isOf(source)) {
      throw new UsageException(
          source.location() + " is not the text that was annotated: its SHA-256 differs");
    }
    return excerpt.map(annotated -> annotated.part(source)).orElse(source);
  }

  /** By the name of the document. */
  private Map<String, JsonNode> readGold() throws IOException {
    if (!Files.isDirectory(gold)) {
      throw new UsageException("there is no folder " + gold);
    }
    Map<String, JsonNode> expected = new LinkedHashMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(gold, "*.json")) {
      for (Path file : files) {
        JsonNode document = JSON.readTree(Files.readAllBytes(file));
        expected.put(document.path("file").asText(), document);
      }
    }
    if (expected.isEmpty()) {
      throw new UsageException(gold + " holds no gold (*.json)");
    }
    return expected;
  }
}
