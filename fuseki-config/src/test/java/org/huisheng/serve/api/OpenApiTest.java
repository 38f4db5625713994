package org.huisheng.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.QueryLibrary;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  private static final String BASE = "https://example.org/huisheng/";
  private static final QueryLibrary LIBRARY = QueryLibrary.load();

  private static String json() {
    return new String(new OpenApi(LIBRARY).json(BASE), StandardCharsets.UTF_8);
  }

  private static OpenAPI parsed(String json) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result = new OpenAPIV3Parser().readContents(json, null, options);
    assertThat(result.getMessages()).isEmpty();
    return result.getOpenAPI();
  }

  @Test
  void theDescriptionIsValidOpenApi31() {
    OpenAPI api = parsed(json());

    assertThat(api.getOpenapi()).isEqualTo("3.1.0");
    assertThat(api.getServers().get(0).getUrl()).isEqualTo("https://example.org/huisheng");
  }

  @Test
  void theValidatorFindsFaults() {
    SwaggerParseResult faulty =
        new OpenAPIV3Parser()
            .readContents(json().replace("\"in\" : \"query\"", "\"in\" : \"nowhere\""), null, null);

    assertThat(faulty.getMessages()).isNotEmpty();
  }

  @Test
  void everyQueryHasAPathWithItsParametersAndColumns() throws Exception {
    JsonNode paths = new ObjectMapper().readTree(json()).path("paths");

    for (NamedQuery query : LIBRARY.all()) {
      JsonNode get = paths.path("/api/queries/" + query.name()).path("get");
      assertThat(get.path("parameters").findValuesAsText("name"))
          .as(query.name())
          .containsAll(query.parameters().stream().map(each -> each.name()).toList())
          .contains("format");
      JsonNode row =
          get.at("/responses/200/content/application~1json/schema/properties/rows/items");
      assertThat(row.path("required").size()).isEqualTo(query.columns().size());
    }
  }

  @Test
  void everyReferenceLeadsSomewhere() throws Exception {
    JsonNode api = new ObjectMapper().readTree(json());

    List<String> references = api.findValuesAsText("$ref");
    assertThat(references).isNotEmpty();
    assertThat(references).allMatch(reference -> !api.at(reference.substring(1)).isMissingNode());
  }

  @Test
  void defaultsHaveTheirTypes() throws Exception {
    JsonNode api = new ObjectMapper().readTree(json());

    JsonNode matrix = api.path("paths").path("/api/queries/uptake-matrix").path("get");
    for (JsonNode parameter : matrix.path("parameters")) {
      JsonNode schema = parameter.path("schema");
      if (schema.path("type").asText().equals("integer")) {
        assertThat(schema.path("default").isIntegralNumber()).isTrue();
      }
    }
    assertThat(matrix.path("x-summary-zh").asText()).isNotEmpty();
  }

  @Test
  void theSameLibraryGivesTheSameBytes() {
    assertThat(json()).isEqualTo(json());
  }
}
