package org.huisheng.serve.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;

/**
 * The one way in which a query of the net runs: parsed, guarded, in its turn, within its time. Safe
 * for threads.
 */
public final class GuardedExecution implements AutoCloseable {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Limits limits;
  private final Gate gate;
  private final Shares shares;
  private final HeapWatch heap;
  private final ScheduledThreadPoolExecutor timers =
      new ScheduledThreadPoolExecutor(1, GuardedExecution::timer);

  public GuardedExecution(Limits limits) {
    this.limits = limits;
    this.gate = new Gate(limits);
    this.shares = new Shares(limits, System::nanoTime);
    this.heap = new HeapWatch(limits);
    timers.setRemoveOnCancelPolicy(true);
    GuardedDescription.install();
  }

  private static Thread timer(Runnable work) {
    Thread thread = new Thread(work, "query-timer");
    thread.setDaemon(true);
    return thread;
  }

  /** {@return what queries may use} */
  public Limits limits() {
    return limits;
  }

  /**
   * {@return the query that {@code text} writes}
   *
   * @throws Refusal if it is none of SPARQL 1.1, or is beyond a limit
   */
  public Query parse(String text, String base) {
    QueryText.check(text, limits);
    try {
      return QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      throw Refusal.of(
              400, "syntax", firstLines(e.getMessage()), "see the place, and SPARQL 1.1 Query")
          .at(e.getLine(), e.getColumn());
    } catch (QueryException e) {
      throw Refusal.of(400, "syntax", firstLines(e.getMessage()), "see SPARQL 1.1 Query");
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  /** Jena's parser lists on further lines all that it would have taken. */
  private static String firstLines(String message) {
    return message == null
        ? "not a query"
        : message.lines().limit(3).map(String::strip).collect(Collectors.joining(" "));
  }

  /** {@return that the stack was too small, at whatever stage} */
  public static Refusal tooDeep() {
    return Refusal.of(
        422,
        "too-deep",
        "the query or a path it walks is nested too deeply",
        "split the expression, or bind an end of the path");
  }

  /**
   * {@return what {@code reader} makes of the answer}
   *
   * @param query parsed by {@link #parse}, or one of the library's
   * @param graphs open for reading in this thread
   * @throws Refusal if it is beyond a limit, or there is no place for it now
   */
  public <T> T run(Query query, DatasetGraph graphs, Client client, Function<QueryExec, T> reader) {
    Turn turn = turn(client);
    try {
      return run(query, graphs, reader);
    } finally {
      turn.close();
    }
  }

  /** The right to use the machine, for this thread, until it is closed. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * {@return a place among those who use the machine}
   *
   * @throws Refusal if {@code client} used up his share, or there is no place now
   */
  public Turn turn(Client client) {
    shares.require(client);
    Gate.Place place = gate.enter(client);
    long before = THREADS.getCurrentThreadCpuTime();
    return () -> {
      place.close();
      shares.used(client, Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before));
    };
  }

  /**
   * {@return what {@code reader} makes of the answer; for a thread that has its turn}
   *
   * <p>Arguments and exceptions are those of {@link #run(Query, DatasetGraph, Client, Function)}.
   */
  public <T> T run(Query query, DatasetGraph graphs, Function<QueryExec, T> reader) {
    Ending ending = new Ending();
    Future<?> timer =
        timers.schedule(
            () -> ending.because(tooLong()), limits.of(Limit.QUERY_SECONDS), TimeUnit.SECONDS);
    HeapWatch.Watched watched = heap.watch(() -> ending.because(tooLarge()));
    try (QueryExec execution = execution(query, graphs, ending)) {
      return reader.apply(execution);
    } catch (QueryCancelledException e) {
      throw ending.reason(tooLong());
    } catch (StackOverflowError e) {
      throw tooDeep();
    } finally {
      watched.close();
      timer.cancel(false);
    }
  }

  private Refusal tooLong() {
    return Refusal.of(
        503,
        Limit.QUERY_SECONDS.notation(),
        "not answered within %d seconds".formatted(limits.of(Limit.QUERY_SECONDS)),
        "add LIMIT, bind more terms, or ask for less at a time");
  }

  private static Refusal tooLarge() {
    return Refusal.of(
            503,
            Limit.HEAP_PERCENT.notation(),
            "the server ran short of memory, and this query held most of it",
            "sort, group and join less at a time")
        .until(Duration.ofSeconds(5));
  }

  private QueryExec execution(Query query, DatasetGraph graphs, Ending ending) {
    Allowance allowance = new Allowance(limits, ending);
    Matching matching = new Matching(allowance);
    RewriteFactory rewriting = context -> GuardedAlgebra.rewriting(allowance, matching, context);
    QueryExecBuilder builder =
        QueryExec.dataset(graphs)
            .query(query)
            .set(ARQConstants.symCancelQuery, ending.signal())
            .set(ARQConstants.sysOptimizerFactory, rewriting)
            .set(ARQConstants.sysOpExecutorFactory, GuardedExecutor.factory(allowance))
            .set(ARQConstants.registryFunctions, new GuardedFunctions(allowance, matching))
            .set(ARQConstants.registryPropertyFunctions, new GuardedProperties());
    Object index = graphs.getContext().get(TextQuery.textIndex);
    if (index instanceof TextIndex open) {
      builder.set(TextQuery.textIndex, new GuardedSearch(open, limits));
    }
    return builder.build();
  }

  /**
   * Looks whether {@code client} has something left of its share.
   *
   * @throws Refusal if not
   */
  public void requireShare(Client client) {
    shares.require(client);
  }

  /** Counts a wrong request of {@code client}. */
  public void erred(Client client) {
    shares.erred(client);
  }

  /** {@return how many queries run now} */
  public int running() {
    return gate.running();
  }

  /** {@return how many queries wait for their turn now} */
  public int waiting() {
    return gate.waiting();
  }

  /** {@return whether {@link #drain} was called} */
  public boolean isStopping() {
    return gate.isClosed();
  }

  /**
   * Lets nobody in any more and waits for those who are.
   *
   * @return whether all were answered in time
   */
  public boolean drain(Duration atMost) {
    return gate.drain(atMost);
  }

  @Override
  public void close() {
    timers.shutdownNow();
    heap.close();
  }
}
