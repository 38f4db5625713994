package org.huisheng.serve.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.huisheng.serve.guard.Client;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.serve.guard.Refusal;

/**
 * Bounds the large bodies that are made and not yet sent. Safe for threads.
 *
 * <p>A place at the gate is given back when an answer is made. Whoever asks for long answers and
 * does not read them would fill the heap with them: forty such clients ended a server of 512 MB
 * (measured). And whoever reads a byte now and then would keep a thread for hours.
 */
public final class Outbox extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** What the network takes at once; smaller bodies are not counted. */
  private static final int SLICE = 64 * 1024;

  /** The slowest modem of the nineties is slower. */
  private static final long LEAST_BYTES_PER_SECOND = 8 * 1024;

  /** Parts of the heap that unsent bodies take, in all and of one client. */
  private static final int PART = 4;

  private static final int PART_OF_CLIENT = 8;

  /** Each holds a thread. */
  private static final int MOST_BODIES = 40;

  private static final int MOST_BODIES_OF_CLIENT = 8;

  private final transient Limits limits;
  private final Clients clients;
  private final long most;
  private final Map<Client, Unsent> unsent = new HashMap<>();
  private final Unsent total = new Unsent();

  /** Bodies that are being sent. */
  private static final class Unsent {
    private int bodies;
    private long bytes;

    void add(int more, long length) {
      bodies += more;
      bytes += more * length;
    }
  }

  public Outbox(Limits limits, Clients clients) {
    this(limits, clients, Runtime.getRuntime().maxMemory());
  }

  Outbox(Limits limits, Clients clients, long heap) {
    this.limits = limits;
    this.clients = clients;
    this.most = heap / PART;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, new Sending(request, response));
  }

  /** Sends bytes that the caller holds until they are sent. */
  private void send(Client client, byte[] bytes, int from, int length, ServletOutputStream to)
      throws IOException {
    if (length <= SLICE) {
      to.write(bytes, from, length);
      return;
    }
    take(client, length);
    try {
      write(bytes, from, length, to);
    } finally {
      give(client, length);
    }
  }

  private void write(byte[] bytes, int from, int length, ServletOutputStream to)
      throws IOException {
    long begun = System.nanoTime();
    for (int sent = 0; sent < length; sent += SLICE) {
      Duration patience =
          Duration.ofSeconds(limits.of(Limit.IDLE_SECONDS) + sent / LEAST_BYTES_PER_SECOND);
      if (System.nanoTime() - begun > patience.toNanos()) {
        throw new InterruptedIOException("the client reads too slowly");
      }
      to.write(bytes, from + sent, Math.min(SLICE, length - sent));
    }
  }

  /**
   * Counts a body that is about to be sent.
   *
   * @throws Refusal if there are too many; the response is not begun yet
   */
  synchronized void take(Client client, long length) {
    Unsent own = unsent.computeIfAbsent(client, unknown -> new Unsent());
    // One body everybody may have, however long.
    boolean greedy =
        own.bodies > 0
            && (own.bodies >= MOST_BODIES_OF_CLIENT
                || own.bytes + length > most * PART / PART_OF_CLIENT);
    if (greedy || total.bodies >= MOST_BODIES || total.bytes + length > most) {
      forget(client, own);
      throw refusal(greedy);
    }
    total.add(1, length);
    own.add(1, length);
  }

  private Refusal refusal(boolean greedy) {
    return Refusal.of(
            greedy ? 429 : 503,
            "unsent",
            greedy
                ? "this client has not yet read the answers to its other requests"
                : "too many long answers are being sent",
            "read one answer before you ask for the next; add LIMIT")
        .until(Duration.ofSeconds(limits.of(Limit.WAITING_SECONDS)));
  }

  /** Counts a body that was sent, or will never be. */
  synchronized void give(Client client, long length) {
    total.add(-1, length);
    Unsent own = unsent.get(client);
    own.add(-1, length);
    forget(client, own);
  }

  private void forget(Client client, Unsent own) {
    if (own.bodies == 0) {
      unsent.remove(client);
    }
  }

  /** A response whose long writes are counted. */
  private final class Sending extends HttpServletResponseWrapper {
    private final HttpServletRequest request;
    private ServletOutputStream stream;

    private Sending(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (stream == null) {
        // Who logged in is known only now.
        stream = new Counted(super.getOutputStream(), clients.of(request));
      }
      return stream;
    }
  }

  /** The stream of a response. */
  private final class Counted extends ServletOutputStream {
    private final ServletOutputStream to;
    private final Client client;

    private Counted(ServletOutputStream to, Client client) {
      this.to = to;
      this.client = client;
    }

    @Override
    public void write(int one) throws IOException {
      to.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      send(client, bytes, from, length, to);
    }

    @Override
    public void flush() throws IOException {
      to.flush();
    }

    @Override
    public void close() throws IOException {
      to.close();
    }

    @Override
    public boolean isReady() {
      return to.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      to.setWriteListener(listener);
    }
  }
}
