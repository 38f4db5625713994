package org.huisheng.describe;

import java.util.List;
import java.util.stream.Stream;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.Parameter;
import org.huisheng.query.QueryLibrary;

/** {@code queries/README.md}: the rules, written by hand, and behind them what can be asked. */
final class QueryCatalogPage {

  /** What stands above this line is left as it is. */
  private static final String MARK = "<!-- Below: written by docs/generate -->";

  private QueryCatalogPage() {}

  /**
   * {@return the page}
   *
   * @param before the page as it stands
   * @throws IllegalStateException if the line that parts both halves is gone
   */
  static String of(String before, QueryLibrary queries) {
    int mark = before.indexOf(MARK);
    if (mark < 0) {
      throw new IllegalStateException("queries/README.md: the line '" + MARK + "' is missing");
    }
    Markdown page = new Markdown();
    page.heading(2, "The questions 问题");
    page.add(
        "All take `shelf`, `from` and `to` besides the parameters named here. `./huisheng query NAME"
            + " --explain` tells columns, units and how to read a result.");
    for (String folder : queries.folders()) {
      page.heading(3, folder + "/");
      page.table(
          List.of("query", "question 问题", "parameters 参数", "chart 图示"),
          queries.in(folder).stream().map(QueryCatalogPage::row).toList());
    }
    return before.substring(0, mark) + MARK + "\n\n" + page;
  }

  private static List<String> row(NamedQuery query) {
    return List.of(
        Markdown.link(query.name(), query.folder() + "/" + query.name() + ".rq"),
        Markdown.text(query.about().question())
            + "<br>"
            + Markdown.text(query.about().questionZh()),
        String.join(", ", parameters(query).map(Markdown::code).toList()),
        query.about().chart().notation());
  }

  private static Stream<String> parameters(NamedQuery query) {
    return query.parameters().stream()
        .map(Parameter::name)
        .filter(name -> !List.of("shelf", "from", "to").contains(name));
  }
}
