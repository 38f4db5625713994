package org.huisheng.serve.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.huisheng.serve.guard.GuardedExecution;
import org.huisheng.serve.guard.Refusal;
import org.huisheng.serve.live.Lease;
import org.huisheng.serve.live.LiveStore;

/**
 * Counts requests for Prometheus, and tells them at {@code /metrics}, to this machine only: how
 * busy a server is helps whoever wants it down. Safe for threads.
 */
public final class Metrics {

  private static final Set<String> PARTS =
      Set.of("sparql", "api", "versions", "health", "metrics", "id", "doc", "data", "graph");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final Clients clients;

  public Metrics(GuardedExecution execution, LiveStore live, Clients clients) {
    this.clients = clients;
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    collections.bindTo(registry);
    Gauge.builder("huisheng.queries.running", execution, GuardedExecution::running)
        .register(registry);
    Gauge.builder("huisheng.queries.waiting", execution, GuardedExecution::waiting)
        .register(registry);
    Gauge.builder("huisheng.store.version", live, Metrics::version).register(registry);
  }

  private static double version(LiveStore live) {
    try (Lease lease = live.current()) {
      return lease.version().number();
    }
  }

  /** {@return what counts each request} */
  public HttpFilter counting() {
    return new HttpFilter() {
      private static final long serialVersionUID = 1L;

      @Override
      protected void doFilter(
          HttpServletRequest request, HttpServletResponse response, FilterChain chain)
          throws IOException, ServletException {
        long begun = System.nanoTime();
        try {
          chain.doFilter(request, response);
        } finally {
          count(request, response, System.nanoTime() - begun);
        }
      }
    };
  }

  private void count(HttpServletRequest request, HttpServletResponse response, long nanoseconds) {
    Timer.builder("huisheng.requests")
        .tag("part", part(request.getRequestURI()))
        .tag("status", Integer.toString(response.getStatus()))
        .publishPercentileHistogram(false)
        .register(registry)
        .record(nanoseconds, TimeUnit.NANOSECONDS);
  }

  /** The first part of a path that we know; others would let a client make metrics without end. */
  private static String part(String path) {
    String first = path.substring(1).replaceFirst("/.*", "");
    return PARTS.contains(first) ? first : "other";
  }

  /** {@return {@code /metrics}} */
  public HttpServlet telling() {
    return new HttpServlet() {
      private static final long serialVersionUID = 1L;

      @Override
      protected void doGet(HttpServletRequest request, HttpServletResponse response)
          throws IOException {
        if (!clients.isLocal(request)) {
          Problem.send(
              Refusal.of(403, "local", "metrics are for this machine", "scrape them from there"),
              request,
              response);
          return;
        }
        response.setContentType("text/plain; version=0.0.4; charset=utf-8");
        response.getOutputStream().write(registry.scrape().getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  /** Stops to listen to the collector. */
  public void close() {
    collections.close();
    registry.close();
  }
}
