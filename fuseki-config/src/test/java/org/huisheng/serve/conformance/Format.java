package org.huisheng.serve.conformance;

import java.net.URI;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * In which formats a result stands in its file and is asked for: where it can be, the same.
 *
 * @param written the file's
 * @param answered the answer's
 */
record Format(Lang written, Lang answered) {

  /** {@return those for the expected result in {@code file}} */
  static Format of(URI file, Query query) {
    Lang written = RDFLanguages.pathnameToLang(file.getPath());
    boolean graph = query.isConstructType() || query.isDescribeType();
    boolean rowsAsGraph = RDFLanguages.isTriples(written) && !graph;
    return new Format(written, rowsAsGraph ? ResultSetLang.RS_XML : written);
  }

  String mediaType() {
    return answered.getHeaderString();
  }
}
