package org.huisheng.describe;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.huisheng.query.Column;
import org.huisheng.query.NamedQuery;
import org.huisheng.query.QueryLibrary;

/**
 * {@code queries/columns.tsv}: the columns of every query, which dashboards rely on.
 *
 * <p>Its first line has a fingerprint of names, types and units. The CHANGELOG has to name it, so
 * that no column changes without a word to those who use it.
 */
final class QueryColumns {

  private static final int DIGITS = 8;

  private QueryColumns() {}

  /** {@return the file} */
  static String of(QueryLibrary queries) {
    return "# The columns of every query. Written by docs/generate; the CHANGELOG names the fingerprint"
        + " of names, types and units: "
        + fingerprint(queries)
        + "\nquery\tcolumn\ttype\tunit\tmeaning\n"
        + lines(queries, true);
  }

  /** {@return eight hexadecimal digits that change with the name, type or unit of any column} */
  static String fingerprint(QueryLibrary queries) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(lines(queries, false).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String lines(QueryLibrary queries, boolean withMeaning) {
    return queries.all().stream()
        .flatMap(query -> query.columns().stream().map(column -> line(query, column, withMeaning)))
        .collect(Collectors.joining());
  }

  private static String line(NamedQuery query, Column column, boolean withMeaning) {
    return String.join(
            "\t",
            query.name(),
            column.name(),
            column.type().notation(),
            column.unit().orElse("-"),
            withMeaning ? column.meaning() : "")
        + "\n";
  }
}
