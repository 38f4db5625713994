package org.huisheng.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.model.DocumentId;

/**
 * What made a version of the store. Two equal ledgers make equal stores, so that a load whose
 * ledger is the current one has nothing to do.
 *
 * @param run fingerprint of the program version and the rule files
 * @param code digest of the program's classes: a change to the program counts before its version
 *     number does. Never dumped, for two compilers may differ in it
 * @param documents identifier → file name, without its folders, of every document on the shelf
 */
public record Ledger(String run, String code, SortedMap<DocumentId, String> documents) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public Ledger {
    documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
  }

  void write(Path file) throws IOException {
    ObjectNode root = JSON.createObjectNode().put("run", run).put("code", code);
    ObjectNode names = root.putObject("documents");
    documents.forEach((id, name) -> names.put(id.digits(), name));
    AtomicFile.write(file, root.toPrettyString() + "\n");
  }

  static Ledger read(Path file) throws IOException {
    JsonNode root = JSON.readTree(Files.readAllBytes(file));
    SortedMap<DocumentId, String> documents = new TreeMap<>();
    for (var entry : root.path("documents").properties()) {
      documents.put(new DocumentId(entry.getKey()), entry.getValue().asText());
    }
    return new Ledger(root.path("run").asText(), root.path("code").asText(), documents);
  }
}
