package org.huisheng.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The folder that holds the versions of a store and says which of them counts.
 *
 * @param root {@code STORE}; need not exist before the first load
 */
public record Store(Path root) {

  /** How many of the newest versions are kept, so that a slow reader can finish. */
  private static final int KEPT_VERSIONS = 3;

  static final String UNDER_CONSTRUCTION = ".tmp";

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  /** {@return the version that counts; empty before the first load} */
  public Optional<StoreVersion> current() throws IOException {
    Path file = currentFile();
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Optional<StoreVersion> version = written().map(this::at).filter(Store::isKept);
    if (version.isPresent()) {
      return version;
    }
    throw new IOException(
        "%s says '%s', and there is no such version; write the number of a folder of %s into it, or"
                .formatted(file, Files.readString(file).strip(), folderOfVersions())
            + " delete it and load again");
  }

  /** {@return the versions that are kept, by number} */
  public List<StoreVersion> versions() throws IOException {
    return numbers().stream().map(this::at).toList();
  }

  /**
   * {@return the version of this number}
   *
   * @throws NoSuchVersionException if it never was, or is kept no longer
   */
  public StoreVersion version(int number) throws IOException {
    StoreVersion version = at(number);
    if (!isKept(version)) {
      throw NoSuchVersionException.of(number, this);
    }
    return version;
  }

  /**
   * To be asked after reading: a version is removed by one rename, so that what was read before is
   * whole if it still stands.
   *
   * @throws NoSuchVersionException if {@code version} is kept no longer
   */
  public void requireKept(StoreVersion version) throws IOException {
    if (!isKept(version)) {
      throw NoSuchVersionException.removed(version.number(), this);
    }
  }

  private static boolean isKept(StoreVersion version) {
    return Files.isDirectory(version.folder());
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
   * @throws StoreBusyException if another load, restore or rollback is under way
   */
  public StoreWriter writer() throws IOException {
    Files.createDirectories(folderOfVersions());
    return StoreWriter.of(this);
  }

  /** {@return where the version of this number stands, or would} */
  StoreVersion at(int number) {
    return new StoreVersion(number, folderOfVersions().resolve(Integer.toString(number)));
  }

  /**
   * Makes {@code version} the one that counts, and lets go of the oldest. The version that counted
   * until now stays: after a rollback it may be old, and readers still have it open.
   */
  void publish(StoreVersion version) throws IOException {
    Set<Integer> kept = new HashSet<>(Set.of(version.number()));
    written().ifPresent(kept::add);
    makeCurrent(version);
    List<Integer> numbers = numbers();
    int newest = Math.max(0, numbers.size() - KEPT_VERSIONS);
    kept.addAll(numbers.subList(newest, numbers.size()));
    numbers.removeAll(kept);
    for (int old : numbers) {
      remove(at(old));
    }
  }

  /** Makes {@code version} the one that counts. */
  void makeCurrent(StoreVersion version) throws IOException {
    AtomicFile.write(currentFile(), version.number() + "\n");
  }

  /** Readers see the whole version or none of it: it loses its name before its files. */
  private void remove(StoreVersion version) throws IOException {
    Path aside = underConstruction(version.number());
    Files.move(version.folder(), aside, StandardCopyOption.ATOMIC_MOVE);
    FolderTree.delete(aside);
  }

  /** {@return the number that {@code current} says, whether or not there is such a version} */
  private Optional<Integer> written() throws IOException {
    if (!Files.exists(currentFile())) {
      return Optional.empty();
    }
    String number = Files.readString(currentFile()).strip();
    return NUMBER.matcher(number).matches()
        ? Optional.of(Integer.valueOf(number))
        : Optional.empty();
  }

  /** {@return the numbers of the versions that are kept, ascending} */
  List<Integer> numbers() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    if (!Files.isDirectory(folderOfVersions())) {
      return numbers;
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folderOfVersions())) {
      for (Path folder : folders) {
        String name = folder.getFileName().toString();
        if (NUMBER.matcher(name).matches()) {
          numbers.add(Integer.valueOf(name));
        }
      }
    }
    Collections.sort(numbers);
    return numbers;
  }

  /** {@return where a version is made, or taken apart; no reader looks there} */
  Path underConstruction(int number) {
    return folderOfVersions().resolve(number + UNDER_CONSTRUCTION);
  }

  private Path currentFile() {
    return root.resolve("current");
  }

  Path folderOfVersions() {
    return root.resolve("versions");
  }
}
