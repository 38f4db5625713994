package org.huisheng.trace;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.trace.Trace.Directive;
import org.huisheng.trace.Trace.Passage;

/** A trace as JSON. Offsets are code points of the draft. */
public final class TraceJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TraceJson() {}

  /** {@return {@code trace} as one indented object} */
  public static String of(Trace trace) {
    ObjectNode root = JSON.createObjectNode().put("texts", trace.texts());
    root.putArray("passages");
    for (Passage passage : trace.passages()) {
      ObjectNode node = root.withArray("passages").addObject();
      node.put("start", trace.draft().codePointCount(0, passage.where().start()))
          .put("end", trace.draft().codePointCount(0, passage.where().end()))
          .put("quote", passage.quote())
          .put("kind", passage.kind().notation())
          .put("length", passage.matched())
          .put("similarity", Math.round(passage.similarity() * 1000) / 1000.0)
          .put("novelty", passage.novelty());
      source(node.putObject("source"), passage.source(), passage.sourceQuote());
    }
    root.putArray("directives");
    for (Directive directive : trace.directives()) {
      ObjectNode node = root.withArray("directives").addObject();
      node.put("name", directive.name())
          .put("reason", directive.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
      directive.sources().forEach(node.putArray("sources")::add);
    }
    return root.toPrettyString();
  }

  private static void source(ObjectNode node, CatalogueEntry entry, String quote) {
    node.put("document", entry.document().digits()).put("title", entry.title());
    entry.voice().ifPresent(voice -> node.put("voice", voice));
    entry.earliest().ifPresent(day -> node.put("earliest", day.toString()));
    entry.latest().ifPresent(day -> node.put("latest", day.toString()));
    node.put("quote", quote);
  }
}
