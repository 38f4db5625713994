package org.huisheng.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Work;
import org.huisheng.vocabulary.Hs;

/** Works of which several copies are held; only the speaking one has a graph of its own. */
final class WorkTriples {

  private WorkTriples() {}

  static void write(List<Work> works, GraphWriter out) {
    for (Work work : works) {
      Node node = Iris.work(work.smallest());
      out.type(node, Hs.Work);
      out.add(node, Hs.speakingCopy, Iris.document(work.speaking()));
      out.add(Iris.document(work.speaking()), DCTerms.isVersionOf, node);
      for (DocumentId other : work.others()) {
        out.add(Iris.document(other), DCTerms.isVersionOf, node);
      }
    }
  }
}
