package org.huisheng.store.changes;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.huisheng.store.Dump;

/** The lines of a dump, of which one is the current one. */
final class SortedLines implements Closeable {

  private final Dump dump;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int end;
  private long number;
  private Optional<byte[]> current = Optional.empty();

  private SortedLines(Dump dump, InputStream in) {
    this.dump = dump;
    this.in = in;
  }

  /** {@return the lines of {@code dump}, of which the first is current} */
  static SortedLines open(Dump dump) throws IOException {
    SortedLines lines = new SortedLines(dump, dump.open());
    try {
      lines.advance();
      return lines;
    } catch (IOException e) {
      lines.close();
      throw e;
    }
  }

  /** {@return the current line without its break; empty behind the last} */
  Optional<byte[]> current() {
    return current;
  }

  /**
   * Goes on to the next line.
   *
   * @throws IOException if it sorts before the one before it: a walk along two dumps would miss it
   */
  void advance() throws IOException {
    Optional<byte[]> before = current;
    current = read();
    number++;
    if (before.isPresent()
        && current.isPresent()
        && Arrays.compareUnsigned(before.get(), current.get()) > 0) {
      throw new IOException(
          "%s:%d: '%s' stands behind a line that sorts after it; the dump was changed, restore a backup"
              .formatted(dump.file(), number, new String(current.get(), StandardCharsets.UTF_8)));
    }
  }

  private Optional<byte[]> read() throws IOException {
    line.reset();
    while (fill()) {
      int start = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      line.write(buffer, start, next - start);
      if (next < end) {
        next++; // the break
        return Optional.of(line.toByteArray());
      }
    }
    return line.size() > 0 ? Optional.of(line.toByteArray()) : Optional.empty();
  }

  /** {@return whether there are bytes left} */
  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(buffer));
    }
    return next < end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
