package org.huisheng.serve.sparql;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;

/** Where the rows are that a truncated answer lacks; said in its header and in its body. */
final class NextRows {

  /** Longer addresses are not understood everywhere. */
  private static final int LONGEST_ADDRESS = 8000;

  private NextRows() {}

  /**
   * {@return the address of the rows after the first {@code count}; without its query when that
   * would be too long}
   *
   * @param endpoint address of the endpoint
   */
  static String address(String endpoint, Query query, long count) {
    Query rest = query.cloneQuery();
    long before = rest.hasOffset() ? rest.getOffset() : 0;
    rest.setOffset(before + count);
    if (rest.hasLimit()) {
      rest.setLimit(Math.max(0, rest.getLimit() - count));
    }
    String address =
        endpoint
            + "?truncate=true&query="
            + URLEncoder.encode(rest.serialize(), StandardCharsets.UTF_8);
    return address.length() <= LONGEST_ADDRESS ? address : endpoint;
  }

  /** {@return the body with a link in its head, where SPARQL's JSON and XML have a place for it} */
  static ByteArrayOutputStream linked(Answer answer, String address) {
    String body = answer.body().toString(StandardCharsets.UTF_8);
    boolean json = answer.mediaType().endsWith("json");
    int place = json ? body.indexOf('{', body.indexOf("\"head\"")) + 1 : body.indexOf("</head>");
    String link =
        json
            ? " \"link\": [ \"" + address + "\" ] ,"
            : "<link href=\"" + address.replace("&", "&amp;") + "\"/>";
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.writeBytes(body.substring(0, place).getBytes(StandardCharsets.UTF_8));
    marked.writeBytes(link.getBytes(StandardCharsets.UTF_8));
    marked.writeBytes(body.substring(place).getBytes(StandardCharsets.UTF_8));
    return marked;
  }
}
