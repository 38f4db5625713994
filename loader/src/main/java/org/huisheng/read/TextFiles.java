package org.huisheng.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huisheng.model.Finding;
import org.huisheng.model.Severity;

/** The text files below a list of paths; everything else it meets becomes a finding. */
final class TextFiles {

  private static final Set<String> SUFFIXES = Set.of("txt", "md");

  /** A folder that holds a file of this name holds no documents: {@code seeds/gold}, for one. */
  private static final String MARKER = ".not-documents";

  private static final String README = "README.md";

  /** By the characters of the path, so that no platform's collation decides. */
  private static final Comparator<Path> BY_NAME = Comparator.comparing(Path::toString);

  private final List<Finding> findings;

  /**
   * @param findings where findings are added
   */
  TextFiles(List<Finding> findings) {
    this.findings = findings;
  }

  /** {@return the files in the order of {@code paths}, those of a folder by name} */
  List<Path> below(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (path.equals(SourceReader.STANDARD_INPUT)) {
        files.add(path);
      } else if (Files.isDirectory(path)) {
        walk(path, files);
      } else if (Files.exists(path)) {
        accept(path, files);
      } else {
        findings.add(
            finding(
                Severity.ERROR,
                "no-such-file",
                path,
                "there is no such file or folder",
                "check the spelling; a relative path starts at the current folder"));
      }
    }
    return files;
  }

  /** Links to folders are not followed: they can lead back to where we are. */
  private void walk(Path folder, List<Path> files) {
    List<Path> entries;
    try (Stream<Path> listed = Files.list(folder)) {
      entries = listed.sorted(BY_NAME).toList();
    } catch (IOException e) {
      findings.add(unreadable(folder, e));
      return;
    }
    if (entries.stream().anyMatch(entry -> entry.getFileName().toString().equals(MARKER))) {
      findings.add(notDocuments(folder, "the folder holds a file " + MARKER));
      return;
    }
    for (Path entry : entries) {
      if (entry.getFileName().toString().equals(README)) {
        findings.add(notDocuments(entry, "it describes the folder it lies in"));
      } else if (entry.getFileName().toString().startsWith(".")) {
        findings.add(
            finding(
                Severity.INFO,
                "hidden-file",
                entry,
                "the name starts with a dot, so it was passed over",
                "name the file itself, or rename it, to have it read"));
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        walk(entry, files);
      } else {
        accept(entry, files);
      }
    }
  }

  private void accept(Path file, List<Path> files) {
    String name = file.getFileName().toString();
    String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (SUFFIXES.contains(suffix) && Files.isRegularFile(file)) {
      files.add(file);
    } else {
      findings.add(
          finding(
              Severity.WARNING,
              "unsupported-file",
              file,
              "it is no regular file that ends in .txt or .md",
              "save the document as plain text in UTF-8"));
    }
  }

  private static Finding notDocuments(Path path, String why) {
    return finding(
        Severity.INFO,
        "not-documents",
        path,
        why + ", so it was passed over",
        "name the file itself to have it read");
  }

  static Finding unreadable(Path path, IOException cause) {
    return finding(
        Severity.ERROR,
        "unreadable-file",
        path,
        "it cannot be read: " + cause,
        "check its permissions");
  }

  private static Finding finding(
      Severity severity, String code, Path path, String message, String remedy) {
    return new Finding(
        severity, code, path.toString(), Optional.empty(), Optional.empty(), message, remedy);
  }
}
