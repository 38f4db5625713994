package org.huisheng.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The folder that holds the versions of a store and says which of them counts.
 *
 * @param root {@code STORE}; need not exist before the first load
 */
public record Store(Path root) {

  /** The current version and the two before it, so that a slow reader can finish. */
  private static final int KEPT_VERSIONS = 3;

  /** {@return the version that counts; empty before the first load} */
  public Optional<StoreVersion> current() throws IOException {
    Path file = currentFile();
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String number = Files.readString(file).strip();
    try {
      StoreVersion version = version(Integer.parseInt(number));
      if (Files.isDirectory(version.folder())) {
        return Optional.of(version);
      }
    } catch (NumberFormatException e) {
      // Told below, like a number without a folder.
    }
    throw new IOException(
        "%s says '%s', and there is no such version; write the number of a folder of %s into it, or"
                .formatted(file, number, folderOfVersions())
            + " delete it and load again");
  }

  /** {@return where judgements on unknown wordings are kept, unless the user says otherwise} */
  public Path judgements() {
    return root.resolve("judgements.ttl");
  }

  /** {@return where the shelves of the store are named} */
  public Path shelves() {
    return root.resolve("shelves.ttl");
  }

  /** {@return the address of the server that holds the store open} */
  public ServerFile server() {
    return new ServerFile(root.resolve("server.json"));
  }

  /**
   * {@return the right to change this store; what interrupted loads left is gone}
   *
   * @throws StoreBusyException if another load is under way
   */
  public StoreWriter writer() throws IOException {
    Files.createDirectories(folderOfVersions());
    return StoreWriter.of(this);
  }

  StoreVersion version(int number) {
    return new StoreVersion(number, folderOfVersions().resolve(Integer.toString(number)));
  }

  /** Makes {@code version} the one that counts, and lets go of the oldest. */
  void publish(StoreVersion version) throws IOException {
    AtomicFile.write(currentFile(), version.number() + "\n");
    List<Integer> numbers = new ArrayList<>(numbers());
    numbers.sort(Comparator.reverseOrder());
    for (int old : numbers.subList(Math.min(KEPT_VERSIONS, numbers.size()), numbers.size())) {
      FolderTree.delete(version(old).folder());
    }
  }

  List<Integer> numbers() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folderOfVersions(), "[0-9]*")) {
      for (Path folder : folders) {
        String name = folder.getFileName().toString();
        if (name.matches("[0-9]{1,9}")) {
          numbers.add(Integer.valueOf(name));
        }
      }
    }
    return numbers;
  }

  private Path currentFile() {
    return root.resolve("current");
  }

  /** {@return the versions that are kept, by number} */
  public List<StoreVersion> versions() throws IOException {
    return numbers().stream().sorted().map(this::version).toList();
  }

  Path folderOfVersions() {
    return root.resolve("versions");
  }
}
