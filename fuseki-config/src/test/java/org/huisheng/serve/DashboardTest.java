package org.huisheng.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.QueryLibrary;
import org.junit.jupiter.api.Test;

/** The dashboard of {@code docs/dashboards} asks for what there is. */
class DashboardTest {

  private static final Path DASHBOARD =
      Path.of(System.getProperty("huisheng.root"), "docs/dashboards/grafana.json");

  private static final Pattern ADDRESS =
      Pattern.compile("\\$\\{base}/api/queries/([a-z-]+)\\?(.*)");

  private static final Pattern ARGUMENT = Pattern.compile("([^=&]+)=([^&]*)");

  @Test
  void eachPanelAsksANamedQueryForColumnsThatItHas() throws Exception {
    JsonNode dashboard = new ObjectMapper().readTree(DASHBOARD.toFile());
    QueryLibrary library = QueryLibrary.load();
    assertThat(dashboard.path("panels")).isNotEmpty();
    for (JsonNode panel : dashboard.path("panels")) {
      JsonNode target = panel.path("targets").path(0);
      Matcher address = ADDRESS.matcher(target.path("url").asText());
      assertThat(address.matches()).as(target.path("url").asText()).isTrue();
      NamedQuery query = library.get(address.group(1));
      query.bind(arguments(address.group(2))); // or it says what is wrong
      List<String> columns =
          query.columns().stream().map(column -> column.name()).collect(Collectors.toList());
      assertThat(columns)
          .as(panel.path("title").asText())
          .containsAll(target.path("columns").findValuesAsText("selector"));
    }
  }

  private static Map<String, String> arguments(String text) {
    Map<String, String> arguments = new HashMap<>();
    Matcher each = ARGUMENT.matcher(text);
    while (each.find()) {
      if (!each.group(1).equals("format")) {
        arguments.put(each.group(1), each.group(2).startsWith("${") ? "urn:any" : each.group(2));
      }
    }
    return arguments;
  }
}
