package org.huisheng.serve.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huisheng.serve.live.Lease;
import org.huisheng.store.StoreVersion;

/**
 * A version as others may cite it.
 *
 * @param number of the version
 * @param modified when it was published; served, never dumped
 * @param bytes of its dump, compressed
 * @param sha256 of its dump, compressed, in hexadecimal digits
 */
record Published(int number, Instant modified, long bytes, String sha256) {

  static Published of(Lease lease) throws IOException {
    StoreVersion version = lease.version();
    return new Published(
        version.number(),
        Files.getLastModifiedTime(version.folder()).toInstant().truncatedTo(ChronoUnit.SECONDS),
        Files.size(version.dump().file()),
        version.dump().sha256());
  }
}
