package org.huisheng;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Run;
import org.huisheng.resource.ClassPathFolder;

/** What this program is: its version, its rule files, its classes. */
public final class Program {

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

  /**
   * {@return the same with what persons wrote, where there is such a file, among the rules}
   *
   * @param files name among the rules → the file
   */
  static Run run(Map<String, Path> files) throws IOException {
    SortedMap<String, String> rules = digests("ontology");
    for (Map.Entry<String, Path> file : files.entrySet()) {
      if (Files.exists(file.getValue())) {
        rules.put(file.getKey(), DocumentId.sha256(Files.readAllBytes(file.getValue())));
      }
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
