package org.huisheng.serve.guard;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.describe.DescribeBNodeClosure;
import org.apache.jena.sparql.core.describe.DescribeHandler;
import org.apache.jena.sparql.core.describe.DescribeHandlerRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * DESCRIBE as Jena does it, but within its time: Jena finds the things within the timeout, and then
 * describes them for as long as it takes. Belongs to the thread that runs the query.
 */
final class GuardedDescription implements DescribeHandler {

  private final DescribeHandler handler = new DescribeBNodeClosure();
  private AtomicBoolean signal;

  /** Takes the place of Jena's handler in the whole program; a query cannot bring its own. */
  static void install() {
    DescribeHandlerRegistry registry = DescribeHandlerRegistry.get();
    registry.clear();
    registry.add(GuardedDescription::new);
  }

  @Override
  public void start(Model described, Context context) {
    signal = Context.getCancelSignal(context);
    handler.start(described, context);
  }

  @Override
  public void describe(Resource thing) {
    if (signal != null && signal.get()) {
      throw new QueryCancelledException();
    }
    handler.describe(thing);
  }

  @Override
  public void finish() {
    handler.finish();
  }
}
