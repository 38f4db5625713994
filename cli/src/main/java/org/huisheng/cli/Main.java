package org.huisheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.huisheng.clean.Cleaner;
import org.huisheng.extract.DocumentExtractor;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.map.ExtractionJson;
import org.huisheng.model.Extraction;
import org.huisheng.model.SourceFile;
import org.huisheng.read.SourceReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Placeholder until the command line is built: {@code extract PATH… --out DIR} only. */
@Command(name = "huisheng", subcommands = Main.Extract.class)
public final class Main {

  @Command(name = "extract")
  static final class Extract implements Callable<Integer> {
    @Parameters List<Path> paths;

    @Option(names = "--out")
    Path out;

    @Override
    public Integer call() throws IOException {
      Lexicon lexicon = Lexicon.load();
      Cleaner cleaner = new Cleaner(lexicon.cleaning());
      DocumentExtractor extractor = new DocumentExtractor(lexicon);
      SourceReader reader = new SourceReader();
      Files.createDirectories(out);
      for (Path path : paths) {
        SourceFile source = reader.read(path);
        Extraction extraction = extractor.extract(cleaner.clean(source));
        String name = source.name().replaceFirst("\\.txt$", "");
        Files.writeString(out.resolve(name + ".json"), ExtractionJson.pretty(extraction));
      }
      return 0;
    }
  }

  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
