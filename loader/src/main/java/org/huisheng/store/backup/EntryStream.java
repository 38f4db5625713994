package org.huisheng.store.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * The bytes of an entry. Its faults are told as faults of the backup, apart from those of a disk.
 */
final class EntryStream extends FilterInputStream {

  private final Path file;
  private final String name;

  private EntryStream(Path file, String name, InputStream in) {
    super(in);
    this.file = file;
    this.name = name;
  }

  /**
   * {@return the entry {@code name}, which must be there, of {@code zip}, which is {@code file}}
   */
  static EntryStream open(Path file, ZipFile zip, String name) throws BadBackupException {
    try {
      return new EntryStream(file, name, zip.getInputStream(zip.getEntry(name)));
    } catch (IOException e) {
      throw damaged(file, name, e);
    }
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      throw damaged(file, name, e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      throw damaged(file, name, e);
    }
  }

  private static BadBackupException damaged(Path file, String name, IOException e) {
    return new BadBackupException(file, name + " is damaged (" + e.getMessage() + ")", e);
  }
}
