package org.huisheng.store.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Changes as an RDF Patch of one transaction, which makes the later version of the earlier one. It
 * has no header: an identifier would differ from run to run.
 */
public final class ChangesPatch {

  private ChangesPatch() {}

  /**
   * Writes {@code quads} to {@code out}, which stays open. Should reading fail, the transaction is
   * not ended, and no reader applies it.
   */
  public static void write(DumpDifference quads, OutputStream out) throws IOException {
    write("TX .", out);
    for (Optional<QuadChange> next = quads.next(); next.isPresent(); next = quads.next()) {
      write(code(next.get().kind()) + " " + next.get().line(), out);
    }
    write("TC .", out);
  }

  private static String code(QuadChange.Kind kind) {
    return switch (kind) {
      case ADDED -> "A";
      case REMOVED -> "D";
    };
  }

  private static void write(String line, OutputStream out) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
