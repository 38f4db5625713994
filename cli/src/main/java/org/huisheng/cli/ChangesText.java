package org.huisheng.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.huisheng.model.DocumentId;
import org.huisheng.query.Column;
import org.huisheng.query.ColumnType;
import org.huisheng.store.changes.ChangeSummary;

/** What differs between two versions, for a terminal. */
final class ChangesText {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("graph", ColumnType.STRING, Optional.empty(), "its IRI"),
          new Column("added", ColumnType.INTEGER, Optional.of("quads"), "how many came"),
          new Column("removed", ColumnType.INTEGER, Optional.of("quads"), "how many went"));

  private ChangesText() {}

  static String of(ChangeSummary changes) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "version %d, compared with version %d: documents +%,d -%,d, quads +%,d -%,d\n",
            changes.version(),
            changes.since(),
            changes.documentsAdded().size(),
            changes.documentsRemoved().size(),
            changes.quads().added(),
            changes.quads().removed()));
    append(text, "+ ", changes.documentsAdded());
    append(text, "- ", changes.documentsRemoved());
    if (!changes.graphs().isEmpty()) {
      text.append('\n').append(new TextTable(COLUMNS, rows(changes)));
    }
    return text.toString();
  }

  private static void append(
      StringBuilder text, String sign, SortedMap<DocumentId, String> documents) {
    documents.forEach(
        (id, name) -> text.append(sign).append(id).append("  ").append(name).append('\n'));
  }

  private static List<List<String>> rows(ChangeSummary changes) {
    return changes.graphs().entrySet().stream()
        .map(
            entry ->
                List.of(
                    entry.getKey(),
                    Long.toString(entry.getValue().added()),
                    Long.toString(entry.getValue().removed())))
        .toList();
  }
}
