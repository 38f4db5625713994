package org.huisheng.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A tab-separated rule file under {@code ontology/}.
 *
 * <p>UTF-8. Lines that start with {@code #} are comments and name the source. The first other line
 * names the columns; every further line has as many cells, of which trailing empty ones may be left
 * out.
 */
final class Tsv {

  /** One line of the file; cells are addressed by column name. */
  static final class Row {
    private final Tsv file;
    private final int line;
    private final List<String> cells;

    private Row(Tsv file, int line, List<String> cells) {
      this.file = file;
      this.line = line;
      this.cells = cells;
    }

    /** {@return the cell, or the empty string} */
    String get(String column) {
      int i = file.columns.indexOf(column);
      if (i < 0) {
        throw fault("there is no column '" + column + "'");
      }
      return i < cells.size() ? cells.get(i) : "";
    }

    /** {@return the cell, if it holds anything} */
    Optional<String> cell(String column) {
      return Optional.of(get(column)).filter(text -> !text.isEmpty());
    }

    /** {@return the day in the cell, if it holds anything} */
    Optional<LocalDate> date(String column) {
      try {
        return cell(column).map(LocalDate::parse);
      } catch (DateTimeParseException e) {
        throw fault("'%s' in column '%s' is no date".formatted(get(column), column));
      }
    }

    /** {@return the cell's parts between {@code |}; none when it is empty} */
    List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** {@return an exception that says where in which file the fault is} */
    IllegalStateException fault(String what) {
      return new IllegalStateException(file.path + ":" + line + ": " + what);
    }
  }

  private final String path;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Tsv(String path, String content) {
    this.path = path;
    List<String> header = null;
    String[] lines = content.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (header == null) {
        header = cells;
      } else if (cells.size() > header.size()) {
        throw new IllegalStateException(
            path
                + ":"
                + (i + 1)
                + ": "
                + cells.size()
                + " cells for "
                + header.size()
                + " columns");
      } else {
        rows.add(new Row(this, i + 1, cells));
      }
    }
    if (header == null) {
      throw new IllegalStateException(path + ": no line names the columns");
    }
    this.columns = List.copyOf(header);
  }

  /**
   * {@return the rows of a file, in its order}
   *
   * @param path below {@code ontology/}, such as {@code lexicon/heads.tsv}
   */
  static List<Row> rows(String path) {
    return List.copyOf(new Tsv(path, text(path)).rows);
  }

  /** {@return the whole text of a file below {@code ontology/}} */
  static String text(String path) {
    try (InputStream in = Tsv.class.getResourceAsStream("/ontology/" + path)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + path + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
