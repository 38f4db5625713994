package org.huisheng.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.query.Query;
import org.huisheng.serve.guard.Refusal;

/** In which format a request wants its answer. */
final class Formats {

  private Formats() {}

  /**
   * {@return the media type: that of {@code output=}, {@code format=} or {@code results=}, else the
   * best of the Accept header, else JSON for rows and Turtle for graphs}
   */
  static String of(HttpServletRequest request, Query query) {
    boolean graph = query.isConstructType() || query.isDescribeType();
    String named =
        Stream.of("output", "format", "results")
            .map(request::getParameter)
            .filter(value -> value != null)
            .findFirst()
            .orElse(null);
    if (named != null) {
      return byName(named, graph ? Responses.shortNamesGraph : Responses.shortNamesResultSet);
    }
    AcceptList offer =
        graph ? DEF.rdfOffer : query.isAskType() ? DEF.rsOfferBoolean : DEF.rsOfferTable;
    return ConNeg.chooseContentType(request, offer, offer.first()).getContentTypeStr();
  }

  private static String byName(String name, Map<String, String> names) {
    String type = names.get(name.toLowerCase(Locale.ROOT));
    if (type != null) {
      return type;
    }
    MediaType given = MediaType.create(name);
    if (given != null && names.containsValue(given.getContentTypeStr())) {
      return given.getContentTypeStr();
    }
    throw Refusal.of(
        400,
        "format",
        "no format is called '" + name + "'",
        "there are " + names.keySet().stream().sorted().toList());
  }
}
