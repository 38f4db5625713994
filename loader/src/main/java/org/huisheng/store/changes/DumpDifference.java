package org.huisheng.store.changes;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.huisheng.store.Dump;
import org.huisheng.store.changes.QuadChange.Kind;

/**
 * The lines that two sorted dumps do not have in common, in their order, read as they are asked
 * for: in memory there is one line of each.
 */
public final class DumpDifference implements Closeable {

  private final SortedLines before;
  private final SortedLines after;

  private DumpDifference(SortedLines before, SortedLines after) {
    this.before = before;
    this.after = after;
  }

  static DumpDifference open(Dump before, Dump after) throws IOException {
    SortedLines lines = SortedLines.open(before);
    try {
      return new DumpDifference(lines, SortedLines.open(after));
    } catch (IOException e) {
      lines.close();
      throw e;
    }
  }

  /** {@return the next quad that came or went; empty at the end} */
  public Optional<QuadChange> next() throws IOException {
    Optional<byte[]> left = before.current();
    Optional<byte[]> right = after.current();
    while (left.isPresent() || right.isPresent()) {
      int order = order(left, right);
      if (order <= 0) {
        before.advance();
      }
      if (order >= 0) {
        after.advance();
      }
      if (order < 0) {
        return change(Kind.REMOVED, left);
      }
      if (order > 0) {
        return change(Kind.ADDED, right);
      }
      left = before.current();
      right = after.current();
    }
    return Optional.empty();
  }

  /** Below 0 if {@code left} comes first; a dump that has ended comes last. */
  private static int order(Optional<byte[]> left, Optional<byte[]> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? 1 : -1;
    }
    return Arrays.compareUnsigned(left.get(), right.get());
  }

  private static Optional<QuadChange> change(Kind kind, Optional<byte[]> line) {
    return line.map(bytes -> new QuadChange(kind, new String(bytes, StandardCharsets.UTF_8)));
  }

  @Override
  public void close() throws IOException {
    try (before) {
      after.close();
    }
  }
}
