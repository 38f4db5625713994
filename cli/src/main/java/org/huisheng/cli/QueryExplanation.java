package org.huisheng.cli;

import java.util.Map;
import org.huisheng.query.Column;
import org.huisheng.query.Description;
import org.huisheng.query.NamedQuery;

/** What a query asks, takes, gives and claims, and the SPARQL that is run. */
final class QueryExplanation {

  private QueryExplanation() {}

  /**
   * {@return the explanation}
   *
   * @param arguments values that the SPARQL is to be shown with
   */
  static String text(NamedQuery query, Map<String, String> arguments) {
    Description about = query.about();
    StringBuilder text = new StringBuilder();
    text.append("%s/%s\n".formatted(query.folder(), query.name()));
    text.append("%s · %s\n\n".formatted(about.title(), about.titleZh()));
    text.append("%s\n%s\n\n".formatted(about.question(), about.questionZh()));
    text.append("%s\n%s\n\n".formatted(about.reading(), about.readingZh()));
    text.append("Parameters 参数\n").append(QueryList.parameters(query)).append('\n');
    if (!query.makesGraph()) {
      text.append("Columns 列\n");
      query.columns().forEach(column -> text.append(line(column)));
      text.append('\n');
    }
    text.append(
        "Chart 图示: %s · Tags 标签: %s\n\n"
            .formatted(about.chart().notation(), String.join(", ", about.tags())));
    return text.append(query.bind(arguments).serialize()).toString();
  }

  private static String line(Column column) {
    return "  %s (%s%s)  %s\n"
        .formatted(
            column.name(),
            column.type().notation(),
            column.unit().map(unit -> ", " + unit).orElse(""),
            column.meaning());
  }
}
