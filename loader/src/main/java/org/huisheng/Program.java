package org.huisheng;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Run;
import org.huisheng.resource.ClassPathFolder;

/** What this program is: its version, its rule files, its classes. */
public final class Program {

  private static final String JUDGEMENTS = "judgements.ttl";

  private Program() {}

  /** {@return the version of the program, as in its pom} */
  public static String version() {
    try (InputStream in = Program.class.getResourceAsStream("version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return version and rule files: what a store says made it} */
  public static Run run() {
    return new Run(version(), digests("ontology"));
  }

  /** {@return the same with {@code judgements}, where that file exists, among the rules} */
  static Run run(Path judgements) throws IOException {
    SortedMap<String, String> rules = digests("ontology");
    if (Files.exists(judgements)) {
      rules.put(JUDGEMENTS, DocumentId.sha256(Files.readString(judgements)));
    }
    return new Run(version(), rules);
  }

  /** {@return 16 hexadecimal digits that change with any class of the loader} */
  public static String code() {
    return DocumentId.sha256(digests("org").toString()).substring(0, 16);
  }

  private static SortedMap<String, String> digests(String folder) {
    SortedMap<String, String> digests = new TreeMap<>();
    ClassPathFolder.read(Program.class, folder)
        .forEach((name, content) -> digests.put(name, DocumentId.sha256(content)));
    return digests;
  }
}
