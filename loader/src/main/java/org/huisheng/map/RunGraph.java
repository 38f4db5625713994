package org.huisheng.map;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.huisheng.model.Run;
import org.huisheng.vocabulary.Hs;
import org.huisheng.vocabulary.Prov;

/** {@code graph/run}: what made the store, and which graphs it made. No clock, path or machine. */
final class RunGraph {

  private RunGraph() {}

  /**
   * @param graphs the graphs the run made
   */
  static void write(Run run, Collection<Node> graphs, GraphWriter out) {
    Node node = Iris.run(run);
    out.type(node, Hs.Run);
    out.string(node, Hs.programVersion, run.programVersion());
    run.rules()
        .forEach(
            (path, digest) -> {
              Node file = Iris.ruleFile(run, path);
              out.add(node, Prov.used, file);
              out.type(file, Hs.RuleFile);
              out.string(file, Hs.fileName, path);
              out.string(file, Hs.sha256, digest);
            });
    graphs.forEach(graph -> out.add(graph, Prov.wasGeneratedBy, node));
  }
}
