package org.huisheng.serve.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huisheng.serve.Sample.header;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huisheng.serve.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsServletTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = "api/documents/" + Sample.FIRST + "/text";

  @TempDir static Path folder;
  private static Sample sample;

  @BeforeAll
  static void start() throws Exception {
    sample = Sample.serve(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    sample.close();
  }

  @Test
  void whatIsHeldIsListedWithTitleVoiceAndDays() throws Exception {
    JsonNode all = JSON.readTree(sample.get("api/documents").body());

    assertThat(all.path("version").intValue()).isEqualTo(2);
    JsonNode first = all.path("documents").get(0);
    assertThat(first.path("id").textValue()).isEqualTo(Sample.FIRST.digits());
    assertThat(first.path("title").textValue()).isEqualTo("甲市总工会文件");
    assertThat(first.path("voice").textValue()).isEqualTo("甲市总工会");
    assertThat(first.path("earliest").textValue()).isEqualTo("2022-10-29");
    assertThat(first.path("latest").isNull()).isTrue();
    assertThat(first.path("text").textValue()).isEqualTo(sample.address() + TEXT);
  }

  @Test
  void aTextIsGivenExactlyWithoutItsByteOrderMark() throws Exception {
    HttpResponse<String> plain = sample.get(TEXT, "Accept", "text/plain");

    assertThat(header(plain, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
    assertThat(plain.body()).isEqualTo(Sample.TEXT);
    assertThat(JSON.readTree(sample.get(TEXT).body()).path("text").textValue())
        .isEqualTo(Sample.TEXT);
  }

  @Test
  void everyPlaceIsToldInCodePoints() throws Exception {
    List<String> spans = new ArrayList<>();
    for (JsonNode span : JSON.readTree(sample.get(TEXT).body()).path("spans")) {
      int start = Sample.TEXT.offsetByCodePoints(0, span.path("start").intValue());
      int end = Sample.TEXT.offsetByCodePoints(0, span.path("end").intValue());
      spans.add(
          String.join(
              "|",
              span.path("kind").textValue(),
              Sample.TEXT.substring(start, end),
              span.path("label").asText()));
    }

    assertThat(spans)
        .containsExactly(
            "mention|甲市总工会|甲市总工会",
            "finding|会|x".replace("会", "工"),
            "echo|认真学习贯彻𠮷野精神|",
            "task|认真学习贯彻𠮷野精神|贯彻𠮷野精神",
            "mention|𠮷野精神|𠮷野精神",
            "repair|l|1");
  }

  @Test
  void theCleanedViewComesIfItIsAskedFor() throws Exception {
    assertThat(JSON.readTree(sample.get(TEXT).body()).has("cleaned")).isFalse();
    assertThat(JSON.readTree(sample.get(TEXT + "?cleaned=true").body()).path("cleaned").asText())
        .isEqualTo("cleaned");
  }

  @Test
  void whoHasTheTextIsToldSo() throws Exception {
    String tag = header(sample.get(TEXT), "ETag");

    assertThat(sample.get(TEXT, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(sample.get(TEXT, "If-None-Match", tag, "Accept", "text/plain").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123456789abcdef/text",
        "0123456789ABCDEF/text",
        "0123456789abcdef",
        "..%2F..%2Fledger/text",
        "%2e%2e/ledger.json/text",
        "x/text"
      })
  void whatIsNoDocumentIsNotFound(String path) throws Exception {
    assertThat(sample.get("api/documents/" + path).statusCode()).isBetween(400, 404);
  }

  @Test
  void whatCameSinceAnotherVersionIsTold() throws Exception {
    JsonNode changes = JSON.readTree(sample.get("api/changes?since=1").body());

    assertThat(changes.path("since").intValue()).isEqualTo(1);
    assertThat(changes.path("version").intValue()).isEqualTo(2);
    assertThat(changes.path("quads").path("removed").intValue()).isEqualTo(5);
    assertThat(sample.get("api/changes?since=9").statusCode()).isEqualTo(404);
    assertThat(sample.get("api/changes").statusCode()).isEqualTo(400);
  }
}
