package org.huisheng.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.huisheng.model.DocumentId;
import org.huisheng.model.SourceFile;
import org.junit.jupiter.api.Test;

/** Gold that has places instead of the words of a text that may not be kept here. */
class ExcerptTest {

  private static final String TEXT = "𠮷林省总工会召开会议。后文";

  private static final SourceFile SOURCE =
      new SourceFile(DocumentId.of(TEXT.getBytes(StandardCharsets.UTF_8)), "a.txt", "a.txt", TEXT);

  private static JsonNode gold() throws JsonProcessingException {
    return new ObjectMapper()
        .readTree(
            """
            {"file": "a.txt", "sha256": "%s", "characters": 11, "tasks": [],
             "organisations": [{"name": "吉林省总工会", "spans": [{"start": 0, "end": 6}]}],
             "directives": [{"label": "会议", "spans": [{"start": 8, "end": 10}]}]}
            """
                .formatted(DocumentId.sha256(TEXT)));
  }

  private static Excerpt excerpt() throws JsonProcessingException {
    return Excerpt.of(gold()).orElseThrow();
  }

  @Test
  void otherGoldIsNoExcerpt() throws JsonProcessingException {
    assertThat(Excerpt.of(new ObjectMapper().readTree("{\"file\": \"a.txt\"}"))).isEmpty();
  }

  @Test
  void isCutByCodePoints() throws JsonProcessingException {
    assertThat(excerpt().part(SOURCE).text()).isEqualTo("𠮷林省总工会召开会议。");
  }

  @Test
  void takesItsWordsFromTheText() throws JsonProcessingException {
    JsonNode worded = excerpt().worded(TEXT);
    assertThat(worded.at("/organisations/0/mentions/0").asText()).isEqualTo("𠮷林省总工会");
    assertThat(worded.at("/directives/0/quote").asText()).isEqualTo("会议");
  }

  @Test
  void knowsTheBytesThatWereAnnotated() throws JsonProcessingException {
    assertThat(excerpt().isOf(SOURCE)).isTrue();
    SourceFile other = new SourceFile(DocumentId.of(new byte[] {1}), "a.txt", "a.txt", TEXT);
    assertThat(excerpt().isOf(other)).isFalse();
  }

  @Test
  void whatWasNotAnnotatedIsNotCounted() throws JsonProcessingException {
    JsonNode prediction = new ObjectMapper().readTree("{\"tasks\": [{\"quote\": \"开会\"}]}");
    assertThat(excerpt().annotated(prediction).path("tasks")).isEmpty();
  }
}
