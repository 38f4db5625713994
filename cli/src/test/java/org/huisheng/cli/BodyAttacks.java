package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.huisheng.serve.guard.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads and bodies that are too long. */
interface BodyAttacks extends Battlefield {

  @Test
  default void aBodyWhoseLengthIsTooLongIsNotRead() throws Exception {
    battle()
        .fight(
            "10 MB with their length",
            () -> {
              String line = attacker().sendRaw(attacker().queryHead(10_000_000));
              assertThat(line).startsWith("HTTP/1.1 413");
              return line;
            });
    battle()
        .fight(
            "a draft of 2 MB",
            () -> {
              String head =
                  attacker()
                      .head(
                          "POST /api/trace HTTP/1.1",
                          "Content-Type: text/plain",
                          "Content-Length: 2000000");
              String line = attacker().sendRaw(head);
              assertThat(line).startsWith("HTTP/1.1 413");
              battle().held(Limit.DRAFT_BYTES);
              return line;
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/sparql-query", "application/x-www-form-urlencoded"})
  default void aBodyThatDoesNotSayItsLengthIsReadNoFurtherThanItMayGo(String type)
      throws Exception {
    byte[] zeros = new byte[10_000_000];
    battle()
        .fight(
            "10 MB in chunks, " + type.substring(12),
            () -> {
              Attacker attacker = attacker();
              try {
                int status =
                    attacker
                        .send(
                            attacker
                                .request("sparql")
                                .header("Content-Type", type)
                                .POST(
                                    BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(zeros))))
                        .statusCode();
                assertThat(status).isBetween(400, 499);
                return Integer.toString(status);
              } catch (IOException e) {
                return "closed"; // while we still sent
              }
            });
  }

  @Test
  default void aFormHasFewKeys() throws Exception {
    String form =
        IntStream.range(0, 5000).mapToObj(i -> "a" + i + "=1&").collect(Collectors.joining())
            + "query=ASK%7B%7D";
    battle()
        .fight(
            "a form with 5,000 keys",
            () -> refused(attacker().post("sparql", "application/x-www-form-urlencoded", form)));
  }

  @Test
  default void aSmallBodyBecomesNoLargeOne() throws Exception {
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream gzip = new GZIPOutputStream(small)) {
      for (int i = 0; i < 60; i++) {
        gzip.write(blanks);
      }
    }
    Attacker attacker = attacker();
    battle()
        .fight(
            "60 MB in 60 kB",
            () ->
                refused(
                    attacker.send(
                        attacker
                            .request("sparql")
                            .header("Content-Type", "application/sparql-query")
                            .header("Content-Encoding", "gzip")
                            .POST(BodyPublishers.ofByteArray(small.toByteArray())))));
  }

  @Test
  default void hugeHeadsAreRefused() throws Exception {
    String path = "a".repeat(100_000);
    battle()
        .fight(
            "an address of 100 kB",
            () -> {
              String line = attacker().sendRaw(attacker().head("GET /" + path + " HTTP/1.1"));
              assertThat(line).matches("closed|HTTP/1.1 4(14|31) .*");
              return line;
            });
    String headers = "X: y\r\n".repeat(20_000);
    battle()
        .fight(
            "headers of 100 kB",
            () -> {
              String line = attacker().sendRaw(attacker().head("GET / HTTP/1.1", headers));
              assertThat(line).matches("closed|HTTP/1.1 431 .*");
              return line;
            });
    Attacker picky = attacker();
    battle()
        .fight(
            "an Accept of 20 kB",
            () ->
                outcome(
                    picky.send(
                        picky
                            .request(Attacker.asking("ASK {}"))
                            .header("Accept", "a/b;q=0.1,".repeat(2000) + "text/csv"))));
  }

  @Test
  default void whoAsksWhetherToGoOnIsToldWhatWillBeRead() throws Exception {
    String asks = "Expect: 100-continue";

    assertThat(attacker().sendRaw(attacker().queryHead(6, asks))).startsWith("HTTP/1.1 100");
    assertThat(attacker().sendRaw(attacker().queryHead(10_000_000, asks)))
        .startsWith("HTTP/1.1 413");
  }
}
