package org.huisheng.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huisheng.Pipeline;
import org.huisheng.Progress;
import org.huisheng.model.DocumentId;
import org.huisheng.store.Store;

/**
 * A server of the seeds, of a document that means no good, and of the corpus beside the project
 * where there is one. {@code -Dexplorer.store=DIR} takes a store that has been loaded with these.
 */
final class ExplorerSite implements AutoCloseable {

  private static final Path FOLDER = PackagedServer.ROOT.resolve("cli/src/test/explorer");
  private static final Path HOSTILE = FOLDER.resolve("hostile.txt");

  private final PackagedServer server;

  private ExplorerSite(PackagedServer server) {
    this.server = server;
  }

  static ExplorerSite start() throws IOException, InterruptedException {
    String given = System.getProperty("explorer.store");
    return new ExplorerSite(
        PackagedServer.start(given == null ? load() : Path.of(given), Map.of()));
  }

  private static Path load() throws IOException, InterruptedException {
    Path store = Files.createTempDirectory("explorer").resolve("store");
    List<Path> documents = new ArrayList<>();
    documents.add(PackagedServer.ROOT.resolve("seeds/documents"));
    documents.add(HOSTILE);
    Path corpus = PackagedServer.ROOT.resolveSibling("shared").resolve("corpus");
    if (Files.isDirectory(corpus)) {
      documents.add(corpus);
    }
    new Pipeline(2, Progress.NONE).load(new Store(store), documents);
    return store;
  }

  /** {@return the addresses of the views that are tried} */
  static Stream<String> views() throws IOException {
    return Files.readAllLines(FOLDER.resolve("views.txt"), StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  URI address() {
    return server.address();
  }

  /** {@return the identifier of a document whose title and text have markup and scripts} */
  String hostileDocument() {
    try {
      return "https://w3id.org/huisheng/id/doc/" + DocumentId.of(Files.readAllBytes(HOSTILE));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
