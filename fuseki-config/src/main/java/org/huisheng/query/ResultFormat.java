package org.huisheng.query;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;

/** How rows are written for programs. */
public enum ResultFormat {
  /** SPARQL 1.1 Query Results JSON. */
  JSON("application/sparql-results+json"),
  /** SPARQL 1.1 Query Results CSV. */
  CSV("text/csv");

  private final String mediaType;

  ResultFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * {@return the format called {@code name}}
   *
   * @throws BadArgumentException if there is none
   */
  public static ResultFormat parse(String name) {
    for (ResultFormat format : values()) {
      if (format.notation().equals(name)) {
        return format;
      }
    }
    List<String> known = Arrays.stream(values()).map(ResultFormat::notation).toList();
    throw new BadArgumentException("no format is called '" + name + "'; there are " + known);
  }

  /** {@return its name in an address or on the command line} */
  public String notation() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return its media type; the encoding is UTF-8} */
  public String mediaType() {
    return mediaType;
  }

  /** {@return {@code rows} in this format, in UTF-8} */
  public byte[] write(RowSet rows) {
    Lang language =
        switch (this) {
          case JSON -> ResultSetLang.RS_JSON;
          case CSV -> ResultSetLang.RS_CSV;
        };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RowSetWriterRegistry.getFactory(language).create(language).write(bytes, rows, ARQ.getContext());
    return bytes.toByteArray();
  }
}
