package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.huisheng.query.BadArgumentException;

/** How the rows of a named query are written. The first is the default. */
enum RowFormat {
  /** An object a row: for dashboards, and for whoever has no reader of SPARQL results. */
  JSON("application/json"),
  /** SPARQL 1.1 Query Results JSON: tells IRIs from text, and languages. */
  SPARQL_JSON("application/sparql-results+json"),
  /** SPARQL Query Results XML. */
  SPARQL_XML("application/sparql-results+xml"),
  /** SPARQL 1.1 Query Results CSV. */
  CSV("text/csv"),
  /** SPARQL 1.1 Query Results TSV. */
  TSV("text/tab-separated-values");

  private final String mediaType;

  RowFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** {@return its name in an address} */
  String notation() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String mediaType() {
    return mediaType;
  }

  /** {@return how Jena calls it; {@link #JSON} is ours} */
  Lang language() {
    return switch (this) {
      case JSON -> throw new IllegalStateException("written by " + RowsJson.class);
      case SPARQL_JSON -> ResultSetLang.RS_JSON;
      case SPARQL_XML -> ResultSetLang.RS_XML;
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
    };
  }

  static List<String> notations() {
    return Arrays.stream(values()).map(RowFormat::notation).toList();
  }

  /**
   * {@return the format of an answer}
   *
   * @param named what the address says; null leaves it to the Accept header
   * @throws BadArgumentException if no format has this name
   */
  static RowFormat of(HttpServletRequest request, String named) {
    if (named == null) {
      String accepted =
          Accepted.of(request, Arrays.stream(values()).map(RowFormat::mediaType).toList());
      return one(format -> format.mediaType.equals(accepted), accepted);
    }
    return one(format -> format.notation().equals(named), named);
  }

  private static RowFormat one(java.util.function.Predicate<RowFormat> wanted, String name) {
    return Arrays.stream(values())
        .filter(wanted)
        .findFirst()
        .orElseThrow(
            () ->
                new BadArgumentException(
                    "no format is called '" + name + "'; there are " + notations()));
  }
}
