package org.huisheng.map;

import java.io.IOException;
import java.nio.file.Path;

/** The file of judgements does not say what it should; a person has to mend it. */
public final class UnreadableJudgementsException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableJudgementsException(Path file, String fault, Throwable cause) {
    super(
        file
            + ": "
            + fault
            + "; mend it there, or move the file away to go on without its judgements",
        cause);
  }
}
