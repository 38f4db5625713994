package org.huisheng.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.model.CatalogueEntry.Named;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Notation;
import org.huisheng.model.Relation;
import org.huisheng.model.Span;

/**
 * The documents of a version, one JSON object a line.
 *
 * @param file {@code catalogue.jsonl} of a version
 */
record CatalogueFile(Path file) {

  private static final ObjectMapper JSON = new ObjectMapper();

  void write(List<CatalogueEntry> entries) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (CatalogueEntry entry : entries) {
      ObjectNode line =
          JSON.createObjectNode()
              .put("document", entry.document().digits())
              .put("title", entry.title());
      entry.voice().ifPresent(voice -> line.put("voice", voice));
      entry.earliest().ifPresent(day -> line.put("earliest", day.toString()));
      entry.latest().ifPresent(day -> line.put("latest", day.toString()));
      for (Named named : entry.directives()) {
        line.withArray("directives")
            .addObject()
            .put("name", named.name())
            .put("relation", named.relation().notation())
            .put("start", named.where().start())
            .put("end", named.where().end());
      }
      lines.append(line).append('\n');
    }
    AtomicFile.write(file, lines.toString());
  }

  List<CatalogueEntry> read() throws IOException {
    List<CatalogueEntry> entries = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      List<Named> directives = new ArrayList<>();
      for (JsonNode named : node.path("directives")) {
        directives.add(
            new Named(
                named.path("name").asText(),
                Notation.parse(Relation.class, named.path("relation").asText()),
                new Span(named.path("start").asInt(), named.path("end").asInt())));
      }
      entries.add(
          new CatalogueEntry(
              new DocumentId(node.path("document").asText()),
              node.path("title").asText(),
              text(node, "voice"),
              text(node, "earliest").map(LocalDate::parse),
              text(node, "latest").map(LocalDate::parse),
              directives));
    }
    return entries;
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue());
  }
}
