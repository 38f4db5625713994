package org.huisheng;

import java.util.List;
import org.huisheng.model.LocatedFinding;
import org.huisheng.store.StoreVersion;

/**
 * What a load came to.
 *
 * @param version the version that counts now
 * @param change whether this load made it
 * @param findings what was odd about the documents and graphs, by place; when nothing changed,
 *     about the files named this time
 */
public record LoadReport(StoreVersion version, Change change, List<LocatedFinding> findings) {
  public LoadReport {
    findings = List.copyOf(findings);
  }

  /** Whether there was anything to do. */
  public enum Change {
    /** A new version was made and published. */
    PUBLISHED,
    /** Documents, program and rules are those of the current version. */
    NOTHING_TO_DO
  }
}
