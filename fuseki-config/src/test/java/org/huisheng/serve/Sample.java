package org.huisheng.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.huisheng.model.CatalogueEntry;
import org.huisheng.model.DocumentId;
import org.huisheng.serve.api.TracerSource;
import org.huisheng.serve.guard.Limits;
import org.huisheng.store.Ledger;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;
import org.huisheng.store.StoreWriter;
import org.huisheng.store.VersionBuild;

/** A server over {@code sample.trig} and its two texts; the sample is version 2 of its store. */
public final class Sample implements AutoCloseable {

  /** The first text, without the byte-order mark that its file begins with. */
  public static final String TEXT = "甲市总工会文件\r\n认真学习贯彻𠮷野精神，年底前培训l0人。\n";

  private static final byte[] FIRST_BYTES = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
  private static final byte[] SECOND_BYTES = "乙\n".getBytes(StandardCharsets.UTF_8);

  /** The two documents. */
  public static final DocumentId FIRST = DocumentId.of(FIRST_BYTES);

  public static final DocumentId SECOND = DocumentId.of(SECOND_BYTES);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Store store;
  private final HuishengServer server;

  private Sample(Store store, HuishengServer server) {
    this.store = store;
    this.server = server;
  }

  /** {@return the sample, served within the standard limits} */
  public static Sample serve(Path folder) throws IOException {
    return serve(folder, limits -> limits, Optional.empty());
  }

  /** {@return the sample, served within other limits, and with a tracer if there is one} */
  public static Sample serve(
      Path folder, UnaryOperator<Limits> limits, Optional<TracerSource> tracer) throws IOException {
    Store store = Fixture.store(folder);
    Fixture.publish(store);
    StoreVersion version = publish(store, folder);
    ServerSettings settings = ServerSettings.local(0).with(limits.apply(Limits.standard()));
    return new Sample(
        store,
        tracer.isPresent()
            ? HuishengServer.start(store, version, settings, tracer.get())
            : HuishengServer.start(store, version, settings));
  }

  private static StoreVersion publish(Store store, Path folder) throws IOException {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.fromString(graphs(), Lang.TRIG).parse(graphs);
    try (StoreWriter writer = store.writer();
        VersionBuild build = writer.build()) {
      build.archive(FIRST, Files.write(folder.resolve("first.txt"), FIRST_BYTES));
      build.archive(SECOND, Files.write(folder.resolve("second.txt"), SECOND_BYTES));
      build.clean(FIRST, "cleaned");
      build.clean(SECOND, "乙");
      build.graphs(new Ledger("run", "code", new TreeMap<>()), graphs);
      build.findings(List.of());
      build.catalogue(
          List.of(
              entry(FIRST, "甲市总工会文件", Optional.of(LocalDate.parse("2022-10-29"))),
              entry(SECOND, "乙", Optional.empty())));
      return build.publish();
    }
  }

  private static CatalogueEntry entry(DocumentId id, String title, Optional<LocalDate> earliest) {
    return new CatalogueEntry(
        id, title, Optional.of("甲市总工会"), earliest, Optional.empty(), List.of());
  }

  private static String graphs() throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream("sample.trig")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("FIRST", FIRST.digits())
          .replace("SECOND", SECOND.digits());
    }
  }

  /** {@return the store that is served} */
  public Store store() {
    return store;
  }

  /** {@return the address of the server} */
  public URI address() {
    return server.address();
  }

  /** {@return a request for a path below the address, with headers} */
  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  /** {@return the answer to a GET request; redirections are not followed} */
  public HttpResponse<String> get(String path, String... headers) throws Exception {
    return send(request(path, headers));
  }

  /** {@return the answer to a HEAD request} */
  public HttpResponse<String> head(String path) throws Exception {
    return send(request(path).method("HEAD", BodyPublishers.noBody()));
  }

  /** {@return the answer to a POST request with these bytes} */
  public HttpResponse<String> post(String path, String type, byte[] body) throws Exception {
    return send(request(path, "Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
  }

  /** {@return the answer} */
  public static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** {@return a header of an answer, empty if it has none} */
  public static String header(HttpResponse<?> answer, String name) {
    return String.join("\n", answer.headers().allValues(name));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
