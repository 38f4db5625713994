package org.huisheng.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files below one folder of the jar, or folder of classes, that a class came from.
 *
 * <p>A class path cannot be listed, but the place a class came from can; nothing has to be kept in
 * step by hand or by the build.
 */
public final class ClassPathFolder {

  private ClassPathFolder() {}

  /**
   * {@return the content of every file below {@code folder}, by its path relative to it with {@code
   * /} between the parts; empty when there is no such folder}
   *
   * @param anchor a class of the same jar
   * @param folder relative to the root of the jar, such as {@code ontology}
   * @throws UncheckedIOException if the jar cannot be read
   */
  public static SortedMap<String, byte[]> read(Class<?> anchor, String folder) {
    Path origin = origin(anchor);
    try {
      if (Files.isDirectory(origin)) {
        return readBelow(origin.resolve(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(origin)) {
        return readBelow(jar.getPath("/", folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + " in " + origin, e);
    }
  }

  private static Path origin(Class<?> anchor) {
    try {
      return Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of " + anchor + " is not a file", e);
    }
  }

  private static SortedMap<String, byte[]> readBelow(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return Collections.emptySortedMap();
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        String name =
            root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        files.put(name, Files.readAllBytes(file));
      }
    }
    return Collections.unmodifiableSortedMap(files);
  }
}
