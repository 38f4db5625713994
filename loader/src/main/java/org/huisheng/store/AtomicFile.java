package org.huisheng.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A small text file that readers see whole or not at all, also after a power cut. */
final class AtomicFile {

  private AtomicFile() {}

  /** Replaces {@code file}; its folder must exist. */
  static void write(Path file, String content) throws IOException {
    write(file, content, new FileAttribute<?>[0]);
  }

  /** As {@link #write}, readable by the owner alone where the file system knows owners. */
  static void writePrivate(Path file, String content) throws IOException {
    boolean owners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    write(
        file,
        content,
        owners
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0]);
  }

  private static void write(Path file, String content, FileAttribute<?>[] attributes)
      throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".tmp");
    Files.deleteIfExists(beside); // attributes count only for a file that is made
    try (FileChannel channel =
        FileChannel.open(
            beside, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
