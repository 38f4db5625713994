package org.huisheng.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huisheng.query.QueryLibraryTest.PREFIXES;
import static org.huisheng.query.QueryLibraryTest.TEXTS;
import static org.huisheng.query.QueryLibraryTest.bytes;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that queries share stand in the place where they are asked for. */
class PartsTest {

  private static final String PART =
      """
      #+ part: document other — keeps the documents asked for
      #+ param: shelf iri urn:all — the shelf
      #+ column: held integer documents — how many there are
      ?shelf hs:holds ?document . ?document hs:names ?other .
      { SELECT (COUNT(*) AS ?held) WHERE { ?shelf hs:holds ?any } }
      """;

  private static NamedQuery withPart(String body) {
    return QueryLibrary.of(
            Map.of(
                "prefixes.ttl", bytes(PREFIXES),
                "parts/frame.rq", bytes(PART),
                "browse/q.rq", bytes(TEXTS + body)))
        .get("q");
  }

  @Test
  void aPartBringsItsLinesParametersAndColumns() {
    NamedQuery query =
        withPart(
            """
            #+ column: text iri - — a document
            SELECT ?text ?held WHERE {
              #= frame text document
            }
            ORDER BY ?text
            """);

    assertThat(query.folder()).isEqualTo("browse");
    assertThat(query.parameters()).extracting(Parameter::name).containsExactly("shelf");
    assertThat(query.columns()).extracting(Column::name).containsExactly("text", "held");
    assertThat(query.bind(Map.of()).serialize())
        .contains("<urn:all>")
        .containsPattern("\\?text +hs:names +\\?document");
  }

  @ParameterizedTest
  @CsvSource({
    "'#= fram text document', no part is called 'fram'; did you mean frame?",
    "'#= frame text', part frame wants the variables document other"
  })
  void aPartThatIsNotThereOrWantsMoreIsNamedByFileAndLine(String use, String message) {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> withPart("SELECT ?text WHERE {\n" + use + "\n}"))
        .withMessageStartingWith("queries/browse/q.rq:11: ")
        .withMessageContaining(message);
  }

  @Test
  void aFaultInAPartIsNamedByThePart() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                QueryLibrary.of(
                    Map.of(
                        "prefixes.ttl", bytes(PREFIXES),
                        "parts/broken.rq", bytes("#+ part: - — broken\n?a ?b"),
                        "q.rq", bytes(TEXTS + "SELECT ?a WHERE {\n#= broken\n}"))))
        .withMessageContaining("parts/broken.rq");
  }

  @Test
  void partsThatUseOneAnotherInACircleAreRefused() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                QueryLibrary.of(
                    Map.of(
                        "parts/one.rq", bytes("#+ part: - — one\n#= two"),
                        "parts/two.rq", bytes("#+ part: - — two\n#= one"),
                        "q.rq", bytes(TEXTS + "SELECT ?a WHERE {\n#= one\n}"))))
        .withMessageContaining("in a circle");
  }
}
