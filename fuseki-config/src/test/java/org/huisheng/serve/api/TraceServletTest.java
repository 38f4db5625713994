package org.huisheng.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.huisheng.serve.Sample;
import org.huisheng.serve.guard.Limit;
import org.huisheng.trace.Trace;
import org.huisheng.trace.Trace.Directive;
import org.huisheng.trace.Trace.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceServletTest {

  private static final String PATH = "api/trace";

  /** A draft that the tracer of this test fails over. */
  private static final String FATAL = "秘密的草稿";

  @TempDir static Path folder;
  private static final AtomicInteger opened = new AtomicInteger();
  private static final AtomicReference<String> traced = new AtomicReference<>();
  private static Sample sample;

  @BeforeAll
  static void start() throws Exception {
    TracerSource source =
        version -> {
          opened.incrementAndGet();
          return TraceServletTest::trace;
        };
    sample =
        Sample.serve(folder, limits -> limits.with(Limit.DRAFT_BYTES, 100), Optional.of(source));
  }

  private static Trace trace(String draft) {
    if (draft.equals(FATAL)) {
      throw new IllegalArgumentException(draft);
    }
    traced.set(draft);
    return new Trace(
        draft, 2, List.of(), List.of(new Directive(draft, Reason.NAMED_IN_DRAFT, List.of())));
  }

  @AfterAll
  static void stop() throws Exception {
    sample.close();
  }

  private static HttpResponse<String> post(String type, String body) throws Exception {
    return sample.post(PATH, type, body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aDraftIsTextOrJsonAndWhatItEchoesIsJson() throws Exception {
    HttpResponse<String> answer = post("text/plain; charset=UTF-8", "\uFEFF甲𠮷");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(traced.get()).isEqualTo("甲𠮷");
    assertThat(new ObjectMapper().readTree(answer.body()).path("texts").intValue()).isEqualTo(2);
    assertThat(Sample.header(answer, "Cache-Control")).isEqualTo("no-store");
    post("application/json", "{\"text\": \"\\u4e59\"}");
    assertThat(traced.get()).isEqualTo("乙");
    assertThat(opened).hasValue(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain | '   ' | 400",
        "application/json | {\"txet\": \"x\"} | 400",
        "application/json | {\"text\": 1} | 400",
        "application/json | {\"text | 400",
        "application/json | '' | 400",
        "text/html | x | 415",
        "text/plain;charset=gbk | x | 415"
      })
  void whatIsNoDraftIsRefusedWithoutQuotingIt(String type, String body, int status)
      throws Exception {
    HttpResponse<String> answer = post(type, body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("\"hint\":").doesNotContain("txet");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws Exception {
    byte[] malformed = {(byte) 0xE7, (byte) 0x94, 'a'};

    assertThat(sample.post(PATH, "text/plain", malformed).statusCode()).isEqualTo(400);
  }

  @Test
  void aDraftBeyondTheLimitIsRefused() throws Exception {
    assertThat(post("text/plain", "x".repeat(100)).statusCode()).isEqualTo(200);
    HttpResponse<String> answer = post("text/plain", "x".repeat(101));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"code\":\"draft-bytes\"");
  }

  @Test
  void whatFailsOverADraftDoesNotQuoteIt() throws Exception {
    HttpResponse<String> answer = post("text/plain", FATAL);

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain(FATAL);
  }

  @Test
  void aDraftIsPosted() throws Exception {
    assertThat(sample.get(PATH).statusCode()).isEqualTo(405);
  }

  @Test
  void aServerWithoutATracerSaysSo(@TempDir Path other) throws Exception {
    try (Sample bare = Sample.serve(other)) {
      assertThat(bare.post(PATH, "text/plain", new byte[] {'x'}).statusCode()).isEqualTo(404);
    }
  }
}
