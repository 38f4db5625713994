package org.huisheng.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.exec.RowSet;
import org.huisheng.query.NamedQuery;
import org.huisheng.store.Database;

/** Gets an answer from the server of a store, or from the store when no server runs. */
record Answerer(StoreOption option) {

  <T> T answer(NamedQuery query, Map<String, String> arguments, Function<RowSet, T> reader)
      throws IOException, InterruptedException {
    Optional<URI> server = option.store().server().read();
    if (server.isPresent()) {
      try {
        return ask(server.get(), query, arguments, reader);
      } catch (ConnectException e) {
        // Its process is alive and is no server of ours: a number used again. Open the store.
      }
    }
    try (Database database = Database.open(option.current())) {
      return query.run(arguments, database.graphs(), reader);
    }
  }

  private static <T> T ask(
      URI server, NamedQuery query, Map<String, String> arguments, Function<RowSet, T> reader)
      throws IOException, InterruptedException {
    String values =
        arguments.entrySet().stream()
            .map(argument -> encoded(argument.getKey()) + "=" + encoded(argument.getValue()))
            .collect(Collectors.joining("&"));
    URI address = server.resolve("api/queries/" + query.name() + "?" + values);
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(
          "the server at %s answers %d: %s"
              .formatted(
                  server, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8)));
    }
    RowSetReader json = RowSetReader.createReader(ResultSetLang.RS_JSON);
    return reader.apply(json.read(new ByteArrayInputStream(answer.body()), ARQ.getContext()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
