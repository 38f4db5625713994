package org.huisheng.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What two dumps with the same quads have in common, whatever compressed them.
 *
 * @param quads number of lines
 * @param sha256 of the uncompressed lines
 */
record DumpSum(long quads, String sha256) {

  /** {@return the sum of {@code lines}, which are read to their end and stay open} */
  static DumpSum of(InputStream lines) throws IOException {
    SummingStream sum = new SummingStream(OutputStream.nullOutputStream());
    lines.transferTo(sum);
    return new DumpSum(sum.lines(), sum.sha256());
  }
}
