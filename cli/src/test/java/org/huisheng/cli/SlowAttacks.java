package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huisheng.serve.guard.Limit;
import org.junit.jupiter.api.Test;

/** Clients that send or read as slowly as they can. */
interface SlowAttacks extends Battlefield {

  /** More than the server has threads. */
  int MANY = 220;

  int MANY_ANSWERS = 40;

  @Test
  default void whoSendsAByteASecondKeepsNobodyWaiting() throws Exception {
    String head = attacker().head("GET / HTTP/1.1", "X: y").stripTrailing();
    String body = attacker().queryHead(1000) + "ASK {}";
    battle().fight(MANY + " heads, a byte a second", () -> drip(head));
    battle().fight(MANY + " bodies, a byte a second", () -> drip(body));
  }

  private String drip(String beginning) throws Exception {
    List<Socket> open = new ArrayList<>();
    try {
      for (int i = 0; i < MANY; i++) {
        Socket socket = attacker().connect();
        open.add(socket);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
      }
      for (int second = 0; second < 4; second++) {
        Thread.sleep(1000);
        for (Socket socket : open) {
          socket.getOutputStream().write('a');
        }
      }
      return "harmless";
    } catch (IOException e) {
      return "closed";
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
  }

  @Test
  default void aSilentConnectionIsClosed() throws Exception {
    try (Socket socket = attacker().connect()) {
      socket.setSoTimeout(20_000);
      long begun = System.nanoTime();

      assertThat(Attacker.statusLine(socket.getInputStream())).isEqualTo("closed");
      assertThat((System.nanoTime() - begun) / 1e9)
          .isBetween(
              limits().count(Limit.IDLE_SECONDS) - 1.0, limits().count(Limit.IDLE_SECONDS) + 5.0);
    }
    battle().held(Limit.IDLE_SECONDS);
  }

  @Test
  default void answersThatNobodyReadsFillNoHeap() throws Exception {
    String query = "SELECT ?s (\"%s\" AS ?x) { ?s ?p ?o } LIMIT 120".formatted("x".repeat(60_000));
    battle()
        .fight(
            MANY_ANSWERS + " answers of 7 MB, unread",
            () -> {
              List<Attacker> clients = Stream.generate(this::attacker).limit(4).toList();
              Map<String, Integer> outcomes = leaveUnread(query, clients);
              assertThat(outcomes)
                  .containsKeys("HTTP/1.1 200 OK", "HTTP/1.1 429 Too Many Requests");
              return outcomes.toString().replaceAll("HTTP/1.1 (\\d+)[^=]*", "$1");
            });
  }

  /** One after another, for who asks for all at once waits for his turn. */
  private static Map<String, Integer> leaveUnread(String query, List<Attacker> clients)
      throws Exception {
    List<Socket> open = new ArrayList<>();
    Map<String, Integer> outcomes = new TreeMap<>();
    try {
      for (int i = 0; i < MANY_ANSWERS; i++) {
        Attacker client = clients.get(i * clients.size() / MANY_ANSWERS);
        Socket socket = new Socket();
        open.add(socket);
        socket.setReceiveBufferSize(4096);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(client.server().getHost(), client.server().getPort()));
        String request = client.queryHead(query.length()) + query;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        outcomes.merge(Attacker.statusLine(socket.getInputStream()), 1, Integer::sum);
      }
      return outcomes;
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
  }
}
