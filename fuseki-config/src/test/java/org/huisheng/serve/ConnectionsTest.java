package org.huisheng.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.serve.ServerSettings.AccessNotes;
import org.huisheng.serve.guard.Limit;
import org.huisheng.serve.guard.Limits;
import org.huisheng.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How many connections a server keeps, of one address and in all. */
@Timeout(60)
class ConnectionsTest {

  private static final int MOST = 10;
  private static final int MOST_OF_ONE = 2;

  @TempDir Path folder;

  private final List<Socket> open = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    for (Socket each : open) {
      each.close();
    }
  }

  private HuishengServer start(boolean behindProxy) throws IOException {
    ServerSettings settings =
        new ServerSettings(
            "127.0.0.1",
            0,
            Limits.standard().with(Limit.CONNECTIONS, MOST),
            Optional.empty(),
            behindProxy,
            AccessNotes.NONE,
            Optional.empty(),
            Optional.empty());
    Store store = Fixture.store(folder);
    return HuishengServer.start(store, Fixture.publish(store), settings);
  }

  /** {@return a connection that was used once and stays open, or the empty text in its place} */
  private String connect(URI server) throws IOException {
    Socket socket = new Socket(server.getHost(), server.getPort());
    open.add(socket);
    socket.setSoTimeout(2000);
    return ask(socket);
  }

  private static String ask(Socket socket) throws IOException {
    try {
      socket
          .getOutputStream()
          .write(
              "HEAD /health/live HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
    } catch (SocketTimeoutException e) {
      return "waiting";
    } catch (IOException e) {
      return ""; // closed
    }
  }

  @Test
  void oneAddressHasAFifthOfThem() throws Exception {
    try (HuishengServer server = start(false)) {
      for (int i = 0; i < MOST_OF_ONE; i++) {
        assertThat(connect(server.address())).isEqualTo("HTTP/1.1 200");
      }
      assertThat(connect(server.address())).isEmpty();

      hangUp();
      String answer = "";
      while (answer.isEmpty()) { // until the server has noticed; bounded by the test's time
        answer = connect(server.address());
      }
      assertThat(answer).isEqualTo("HTTP/1.1 200");
    }
  }

  @Test
  void behindAProxyOneMoreThanAllWaitsUntilOneIsClosed() throws Exception {
    try (HuishengServer server = start(true)) {
      for (int i = 0; i < MOST; i++) {
        assertThat(connect(server.address())).isEqualTo("HTTP/1.1 200");
      }
      assertThat(connect(server.address())).isEqualTo("waiting");

      open.get(0).close();
      Socket waiting = open.get(MOST);
      waiting.setSoTimeout(20_000);
      assertThat(new String(waiting.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200");
    }
  }
}
