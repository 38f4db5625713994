package org.huisheng.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two passages that a careful reader judged: an echo, or what looks like one. Places are code
 * points of the source texts.
 *
 * @param id of the row
 * @param claim what must not be said of it: echo, descent or same-fact; empty for an echo
 */
record JudgedEcho(
    String id,
    String document,
    int start,
    int end,
    String other,
    int otherStart,
    int otherEnd,
    String kind,
    String order,
    String descent,
    String claim) {

  /**
   * {@return the rows of a table}
   *
   * @throws IOException if the file cannot be read
   */
  static List<JudgedEcho> read(Path file) throws IOException {
    List<JudgedEcho> rows = new ArrayList<>();
    String[] names = null;
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (names == null) {
        names = cells;
        continue;
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < names.length; i++) {
        row.put(names[i], cells[i]);
      }
      rows.add(
          new JudgedEcho(
              row.get("id"),
              row.get("document_a"),
              Integer.parseInt(row.get("start_a")),
              Integer.parseInt(row.get("end_a")),
              row.get("document_b"),
              Integer.parseInt(row.get("start_b")),
              Integer.parseInt(row.get("end_b")),
              row.get("kind"),
              row.get("order"),
              row.get("descent"),
              row.getOrDefault("claim", "")));
    }
    return rows;
  }
}
