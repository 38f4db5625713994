package org.huisheng.store.backup;

import java.nio.file.Path;
import java.util.List;
import org.huisheng.store.StoreVersion;

/**
 * What a restore came to.
 *
 * @param version the version that counts now
 * @param backup what the backup says of itself
 * @param placed what persons wrote and the store did not have, or was to have replaced
 * @param kept what persons wrote that the store has its own of, which differs and stays
 */
public record RestoreReport(
    StoreVersion version, Manifest backup, List<Path> placed, List<Path> kept) {
  public RestoreReport {
    placed = List.copyOf(placed);
    kept = List.copyOf(kept);
  }
}
