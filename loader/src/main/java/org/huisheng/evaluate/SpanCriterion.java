package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Every predicted span must hold, in the source, what its quote says. */
final class SpanCriterion implements Criterion {

  private static final List<String> FIELDS =
      List.of("organisations", "persons", "meetings", "slogans", "directives", "tasks");

  @Override
  public void score(Case one) {
    for (String field : FIELDS) {
      for (JsonNode item : Fields.objects(one.predicted(), field)) {
        for (JsonNode span : Fields.list(item, "spans")) {
          String there = one.source().slice(span.path("start").asInt(), span.path("end").asInt());
          JsonNode quote = span.path("quote");
          boolean good = there.equals(quote.textValue());
          one.rateStated("spans_exact", good, quote, span.path("start"), item);
        }
      }
    }
  }
}
