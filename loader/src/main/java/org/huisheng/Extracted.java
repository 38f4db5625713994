package org.huisheng;

import java.util.List;
import org.huisheng.model.Extraction;
import org.huisheng.model.LocatedFinding;

/**
 * What documents say, each by itself.
 *
 * @param extractions by identifier
 * @param findings what was odd, by place
 */
public record Extracted(List<Extraction> extractions, List<LocatedFinding> findings) {
  public Extracted {
    extractions = List.copyOf(extractions);
    findings = List.copyOf(findings);
  }
}
