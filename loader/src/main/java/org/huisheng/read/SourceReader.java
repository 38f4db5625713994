package org.huisheng.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Finding;
import org.huisheng.model.Severity;
import org.huisheng.model.SourceFile;

/**
 * Reads text files ({@code .txt}, {@code .md}) from files, folders and standard input.
 *
 * <p>What cannot be read becomes a finding; the rest goes on. The order of the paths decides
 * nothing but which of two equal files lends its name.
 */
public final class SourceReader {

  /** The path that stands for standard input. */
  public static final Path STANDARD_INPUT = Path.of("-");

  private final InputStream standardInput;

  public SourceReader() {
    this(System.in);
  }

  /**
   * @param standardInput what {@link #STANDARD_INPUT} stands for; read to its end, not closed
   */
  public SourceReader(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * {@return all documents below {@code paths}}
   *
   * @param paths files, folders (read with all folders below them) or {@link #STANDARD_INPUT}
   */
  public Sources read(List<Path> paths) {
    List<Finding> findings = new ArrayList<>();
    Map<DocumentId, SourceFile> files = new TreeMap<>();
    for (Path file : new TextFiles(findings).below(paths)) {
      SourceFile source;
      try {
        source = source(file);
      } catch (CharacterCodingException e) {
        findings.add(undecodable(file, e));
        continue;
      } catch (IOException e) {
        findings.add(TextFiles.unreadable(file, e));
        continue;
      }
      SourceFile known = files.get(source.id());
      if (source.text().isBlank()) {
        findings.add(empty(source));
      } else if (known != null) {
        findings.add(twice(source, known));
      } else {
        files.put(source.id(), source);
      }
    }
    return new Sources(List.copyOf(files.values()), findings);
  }

  /**
   * {@return the file as a source}
   *
   * @throws CharacterCodingException if the bytes are text in no encoding that we read
   */
  public SourceFile read(Path file) throws IOException {
    return source(file);
  }

  private SourceFile source(Path file) throws IOException {
    byte[] bytes =
        file.equals(STANDARD_INPUT) ? standardInput.readAllBytes() : Files.readAllBytes(file);
    return new SourceFile(
        DocumentId.of(bytes),
        file.getFileName().toString(),
        file.toString(),
        StrictDecoder.decode(bytes));
  }

  private static Finding undecodable(Path file, CharacterCodingException cause) {
    return new Finding(
        Severity.ERROR,
        "undecodable-file",
        file.toString(),
        Optional.empty(),
        Optional.empty(),
        cause.getMessage(),
        "convert the file to UTF-8, for example with iconv, and read it again");
  }

  private static Finding empty(SourceFile source) {
    return new Finding(
        Severity.WARNING,
        "empty-file",
        source.location(),
        Optional.empty(),
        Optional.empty(),
        "the file holds no text",
        "remove it, or fetch the document again");
  }

  private static Finding twice(SourceFile source, SourceFile known) {
    return new Finding(
        Severity.INFO,
        "same-bytes",
        source.location(),
        Optional.of(source.id()),
        Optional.empty(),
        "the file has the same bytes as " + known.location() + " and is read once",
        "nothing to do; one of the two can be removed");
  }
}
