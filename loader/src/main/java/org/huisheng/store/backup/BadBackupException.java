package org.huisheng.store.backup;

import java.io.IOException;
import java.nio.file.Path;

/** A file is no whole backup. The message says what is wrong with it; nothing was restored. */
public final class BadBackupException extends IOException {

  private static final long serialVersionUID = 1L;

  BadBackupException(Path file, String complaint, Throwable cause) {
    super(
        "%s is no whole backup: %s; copy it again from where it was made, or take another"
            .formatted(file, complaint),
        cause);
  }

  BadBackupException(Path file, String complaint) {
    this(file, complaint, null);
  }
}
