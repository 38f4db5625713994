package org.huisheng.store.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a backup holds. No clock, no path, no machine: the same version gives the same manifest.
 *
 * @param version the number that the version had in its store
 * @param run fingerprint of the program version and the rule files that made it
 * @param quads how many quads it has
 * @param dumpSha256 SHA-256 of the uncompressed lines of its dump
 * @param entries by name, all but the manifest itself
 */
public record Manifest(
    int version, String run, long quads, String dumpSha256, SortedMap<String, Entry> entries) {

  /** Raised when a program that reads the older form alone would misread the newer one. */
  private static final int FORMAT = 1;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * One entry of a backup.
   *
   * @param size uncompressed, in bytes
   * @param sha256 64 hexadecimal digits, lower case
   */
  public record Entry(long size, String sha256) {
    public Entry {
      require(size >= 0, "a size is negative: " + size);
      require(SHA256.matcher(sha256).matches(), "this is no SHA-256: '" + sha256 + "'");
    }
  }

  public Manifest {
    require(version > 0, "versions are counted from 1, not " + version);
    require(quads >= 0, "the number of quads is negative: " + quads);
    require(SHA256.matcher(dumpSha256).matches(), "this is no SHA-256: '" + dumpSha256 + "'");
    for (String name : EntryNames.OF_EVERY_VERSION) {
      require(entries.containsKey(name), "it does not name " + name);
    }
    entries.forEach(
        (name, entry) -> {
          require(EntryNames.isKnown(name), "'" + name + "' has no place in a backup");
          require(
              EntryNames.admits(name, entry.sha256()),
              name + " holds another document: its SHA-256 is " + entry.sha256());
        });
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  private static void require(boolean condition, String complaint) {
    if (!condition) {
      throw new IllegalArgumentException(complaint);
    }
  }

  DumpSum dump() {
    return new DumpSum(quads, dumpSha256);
  }

  byte[] json() {
    ObjectNode root =
        JSON.createObjectNode()
            .put("format", FORMAT)
            .put("version", version)
            .put("run", run)
            .put("quads", quads)
            .put("dumpSha256", dumpSha256);
    ObjectNode all = root.putObject("entries");
    entries.forEach(
        (name, entry) ->
            all.putObject(name).put("size", entry.size()).put("sha256", entry.sha256()));
    return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * {@return the manifest that {@code json} is}
   *
   * @throws IllegalArgumentException if it says what cannot be, or is of a newer format
   * @throws IOException if it is no JSON
   */
  static Manifest parse(byte[] json) throws IOException {
    JsonNode root = JSON.readTree(json);
    int format = root.path("format").asInt();
    require(
        format == FORMAT,
        "it has format %d and this program reads format %d".formatted(format, FORMAT));
    SortedMap<String, Entry> entries = new TreeMap<>();
    for (var entry : root.path("entries").properties()) {
      JsonNode told = entry.getValue();
      entries.put(
          entry.getKey(), new Entry(told.path("size").asLong(-1), told.path("sha256").asText()));
    }
    return new Manifest(
        root.path("version").asInt(),
        root.path("run").asText(),
        root.path("quads").asLong(-1),
        root.path("dumpSha256").asText(),
        entries);
  }
}
