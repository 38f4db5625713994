package org.huisheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.huisheng.Extracted;
import org.huisheng.map.ExtractionJson;
import org.huisheng.model.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code extract PATH…}. */
@Command(
    name = "extract",
    description = {
      "Read documents and write what each says as JSON 抽取, without any store.",
      "The same file gives the same JSON on any machine."
    })
final class ExtractCommand implements Callable<Integer> {

  @ParentCommand private Huisheng root;
  @Mixin private LoadOptions options;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Text files, folders of them, or - for standard input.")
  private List<Path> paths;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write NAME.json for each document there; else one line each to standard output.")
  private Path folder;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Extracted extracted = options.pipeline(root.err()).extract(paths);
    ExitCode exit = FindingPrinter.printAll(extracted.findings(), root.err());
    if (folder == null) {
      for (Extraction extraction : extracted.extractions()) {
        root.out().print(ExtractionJson.line(extraction) + "\n");
      }
    } else {
      writeFiles(extracted.extractions());
    }
    return exit.code();
  }

  private void writeFiles(List<Extraction> extractions) throws IOException {
    Files.createDirectories(folder);
    Set<String> taken = new HashSet<>();
    for (Extraction extraction : extractions) {
      String name = extraction.document().source().name().replaceFirst("\\.[^.]+$", "");
      String free = taken.add(name) ? name : name + "-" + extraction.id();
      Files.writeString(folder.resolve(free + ".json"), ExtractionJson.pretty(extraction));
    }
  }
}
