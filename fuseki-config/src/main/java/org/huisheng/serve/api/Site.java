package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.system.Txn;
import org.huisheng.query.QueryLibrary;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.http.Clients;
import org.huisheng.serve.live.Lease;
import org.huisheng.serve.live.LiveStore;

/**
 * What all servlets of ours answer from. Safe for threads.
 *
 * @param library the named queries
 * @param live the store
 * @param execution runs queries, and lets nobody else use the machine without a turn
 * @param clients tells who asks
 * @param base where the world sees the server, ending in a slash; empty for wherever a request says
 */
public record Site(
    QueryLibrary library,
    LiveStore live,
    GuardedExecution execution,
    Clients clients,
    Optional<URI> base) {

  /** {@return the address that our own addresses begin with, ending in a slash} */
  public String base(HttpServletRequest request) {
    return base.map(URI::toString).orElseGet(() -> clients.base(request));
  }

  /** {@return the address that {@code request} was sent to, without its parameters} */
  public String address(HttpServletRequest request) {
    return base(request) + request.getRequestURI().substring(1);
  }

  /** {@return what answers may use} */
  public Limits limits() {
    return execution.limits();
  }

  /**
   * {@return what {@code reader} makes of a version, in the turn of who asks and within one
   * transaction}
   *
   * @param lease on the version; held until this returns
   */
  public <T> T read(Lease lease, HttpServletRequest request, Supplier<T> reader) {
    GuardedExecution.Turn turn = execution.turn(clients.of(request));
    try {
      return Txn.calculateRead(lease.graphs(), reader);
    } finally {
      turn.close();
    }
  }
}
