package org.huisheng.serve.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.DCTerms;
import org.huisheng.serve.api.ResourceQuery;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.live.Lease;

/**
 * What a version says of a thing. For a thread that has its turn and a transaction.
 *
 * @param execution runs the queries
 * @param lease on the version
 */
record Descriptions(GuardedExecution execution, Lease lease) {

  private static final ResourceQuery KNOWN = ResourceQuery.of(Descriptions.class, "known.rq");
  private static final ResourceQuery REPLACED = ResourceQuery.of(Descriptions.class, "replaced.rq");
  private static final ResourceQuery OUTGOING = ResourceQuery.of(Descriptions.class, "outgoing.rq");
  private static final ResourceQuery INCOMING = ResourceQuery.of(Descriptions.class, "incoming.rq");

  private static final String THING = "thing";

  /** {@return whether the version knows {@code thing}} */
  boolean knows(Node thing) {
    return execution.run(KNOWN.with(THING, thing), lease.graphs(), QueryExec::ask);
  }

  /**
   * {@return what {@code thing} is called now; empty unless all that is said of it is that}
   *
   * <p>What is more than an old name is described, not passed over: a district that was merged into
   * another has its own days and documents.
   */
  Optional<MintedIri> replacement(Node thing) {
    List<Binding> all = rows(REPLACED.with(THING, thing), 2);
    if (all.size() != 1 || !all.get(0).get("property").equals(DCTerms.isReplacedBy.asNode())) {
      return Optional.empty();
    }
    return MintedIri.of(all.get(0).get("value"));
  }

  /** {@return what is said of {@code thing}, a row more than {@code most} if there is more} */
  List<Binding> outgoing(Node thing, int most) {
    return rows(OUTGOING.with(THING, thing), most + 1);
  }

  /** {@return what leads to {@code thing}, a row more than {@code most} if there is more} */
  List<Binding> incoming(Node thing, int most) {
    return rows(INCOMING.with(THING, thing), most + 1);
  }

  private List<Binding> rows(Query query, int most) {
    query.setLimit(most);
    return execution.run(
        query,
        lease.graphs(),
        running -> {
          List<Binding> rows = new ArrayList<>();
          RowSet all = running.select();
          all.forEachRemaining(rows::add);
          return rows;
        });
  }
}
