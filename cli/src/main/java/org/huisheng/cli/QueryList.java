package org.huisheng.cli;

import java.util.Locale;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.Parameter;
import org.huisheng.query.QueryLibrary;

/** The named queries for a person who looks for one. */
final class QueryList {

  private QueryList() {}

  static String text(QueryLibrary library) {
    StringBuilder text = new StringBuilder();
    for (NamedQuery query : library.all()) {
      text.append(query.name()).append('\n');
      text.append("  ").append(query.about().question()).append('\n');
      text.append("  ").append(query.about().questionZh()).append('\n');
      for (Parameter parameter : query.parameters()) {
        text.append(
            "    --param %s=%s  %s%s\n"
                .formatted(
                    parameter.name(),
                    parameter.type().notation().toUpperCase(Locale.ROOT),
                    parameter.label(),
                    parameter.defaultValue().map(value -> " (default: " + value + ")").orElse("")));
      }
    }
    return text.toString();
  }
}
