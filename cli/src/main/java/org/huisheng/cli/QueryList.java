package org.huisheng.cli;

import java.util.Locale;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.Parameter;
import org.huisheng.query.QueryLibrary;

/** The named queries for a person who looks for one, by folder. */
final class QueryList {

  private QueryList() {}

  static String text(QueryLibrary library) {
    StringBuilder text = new StringBuilder();
    for (String folder : library.folders()) {
      text.append(folder).append("/\n");
      for (NamedQuery query : library.in(folder)) {
        text.append("  %s\n".formatted(query.name()));
        text.append("      %s\n".formatted(query.about().question()));
        text.append("      %s\n".formatted(query.about().questionZh()));
      }
    }
    return text.append("\n`query NAME --explain` tells what a query takes, gives and claims.\n")
        .toString();
  }

  /** {@return the lines that tell the parameters of {@code query}} */
  static String parameters(NamedQuery query) {
    StringBuilder text = new StringBuilder();
    for (Parameter parameter : query.parameters()) {
      text.append(
          "  --param %s=%s  %s%s\n"
              .formatted(
                  parameter.name(),
                  parameter.type().notation().toUpperCase(Locale.ROOT),
                  parameter.label(),
                  parameter.defaultValue().map(value -> " (default: " + value + ")").orElse("")));
    }
    return text.toString();
  }
}
