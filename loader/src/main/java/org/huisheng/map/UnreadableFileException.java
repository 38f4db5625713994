package org.huisheng.map;

import java.io.IOException;
import java.nio.file.Path;

/** A file that persons write does not say what it should; a person has to mend it. */
public final class UnreadableFileException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableFileException(Path file, String fault, Throwable cause) {
    super(
        file + ": " + fault + "; mend it there, or move the file away to go on without it", cause);
  }
}
