package org.huisheng.describe;

import java.util.List;

/** A table on the page: column headers, and a header for each row. */
final class HtmlTable {

  private final Element body = Element.of("tbody");
  private final Element table;

  HtmlTable(Caption... columns) {
    Element head = Element.of("tr");
    for (Caption column : columns) {
      head.add(Spoken.both("th", column.text()).with("scope", "col"));
    }
    table = Element.of("table").add(Element.of("thead").add(head), body);
  }

  /**
   * @param header of the row
   * @param id of the row's place on the page; empty for none
   */
  HtmlTable row(String id, Element header, List<Element> cells) {
    Element first = Element.of("th").with("scope", "row");
    if (!id.isEmpty()) {
      first.with("id", id);
    }
    Element row = Element.of("tr").add(first.add(header));
    cells.forEach(cell -> row.add(Element.of("td").add(cell)));
    body.add(row);
    return this;
  }

  /** {@return the table in a box that scrolls where it is too wide} */
  Element element() {
    return Element.of("div").with("class", "scroll").add(table);
  }
}
