package org.huisheng.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the server that holds a store open can be asked.
 *
 * @param file {@code STORE/server.json}; stands there while a server runs, and after a server that
 *     was killed
 */
public record ServerFile(Path file) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Says that this process serves the store at {@code address}.
   *
   * @param token by which the owner of the store may ask; the file is for his eyes only
   */
  public void write(URI address, String token) throws IOException {
    AtomicFile.writePrivate(
        file,
        JSON.createObjectNode()
                .put("address", address.toString())
                .put("token", token)
                .put("pid", ProcessHandle.current().pid())
                .toPrettyString()
            + "\n");
  }

  /** {@return the address; empty when no server runs, or the one that wrote the file is dead} */
  public Optional<URI> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonNode content = JSON.readTree(Files.readAllBytes(file));
    boolean alive = ProcessHandle.of(content.path("pid").asLong(-1)).isPresent();
    return alive ? Optional.of(URI.create(content.path("address").asText())) : Optional.empty();
  }

  /** {@return the number of the process that serves, or did; empty when none is named} */
  public Optional<Long> pid() throws IOException {
    return Files.exists(file)
        ? Optional.of(JSON.readTree(Files.readAllBytes(file)).path("pid").asLong())
        : Optional.empty();
  }

  /** {@return by what the server knows the owner of the store; empty when no server runs} */
  public Optional<String> token() throws IOException {
    return Files.exists(file)
        ? Optional.ofNullable(JSON.readTree(Files.readAllBytes(file)).path("token").textValue())
        : Optional.empty();
  }

  /** Says that this process serves the store no longer. */
  public void remove() throws IOException {
    Files.deleteIfExists(file);
  }
}
