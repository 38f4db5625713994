package org.huisheng.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.LocatedFinding;
import org.huisheng.model.Notation;
import org.huisheng.model.Severity;

/**
 * What was odd about the documents of a version, one JSON object a line.
 *
 * @param file {@code findings.jsonl} of a version
 */
record FindingsFile(Path file) {

  private static final ObjectMapper JSON = new ObjectMapper();

  void write(List<LocatedFinding> findings) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (LocatedFinding finding : findings) {
      ObjectNode line =
          JSON.createObjectNode()
              .put("severity", finding.severity().notation())
              .put("code", finding.code())
              .put("file", finding.file())
              .put("line", finding.line())
              .put("column", finding.column())
              .put("message", finding.message())
              .put("remedy", finding.remedy());
      lines.append(line).append('\n');
    }
    AtomicFile.write(file, lines.toString());
  }

  List<LocatedFinding> read() throws IOException {
    List<LocatedFinding> findings = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      findings.add(
          new LocatedFinding(
              Notation.parse(Severity.class, node.path("severity").asText()),
              node.path("code").asText(),
              node.path("file").asText(),
              node.path("line").asInt(),
              node.path("column").asInt(),
              node.path("message").asText(),
              node.path("remedy").asText()));
    }
    return findings;
  }
}
