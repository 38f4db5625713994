package org.huisheng.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A port of this machine that no server may be talked into asking. Safe for threads. */
final class Silence implements AutoCloseable {

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final AtomicInteger broken = new AtomicInteger();

  Silence() throws IOException {
    Thread listener = new Thread(this::listen, "silence");
    listener.setDaemon(true);
    listener.start();
  }

  private void listen() {
    while (!socket.isClosed()) {
      try {
        socket.accept().close();
        broken.incrementAndGet();
      } catch (IOException e) {
        // Closed; nobody listens any more.
      }
    }
  }

  String port() {
    return Integer.toString(socket.getLocalPort());
  }

  /** {@return how many connected} */
  int broken() {
    return broken.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
