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
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.huisheng.query.NamedQuery;
import org.huisheng.store.Database;

/** Gets an answer from the server of a store, or from the store when no server runs. */
record Answerer(StoreOption option) {

  <T> T answer(NamedQuery query, Map<String, String> arguments, Function<RowSet, T> reader)
      throws IOException, InterruptedException {
    return ask(
        query,
        arguments,
        "sparql-json",
        json ->
            reader.apply(
                RowSetReader.createReader(ResultSetLang.RS_JSON)
                    .read(new ByteArrayInputStream(json), ARQ.getContext())),
        graphs -> query.run(arguments, graphs, reader));
  }

  /** {@return the graph that a query makes} */
  Graph graph(NamedQuery query, Map<String, String> arguments)
      throws IOException, InterruptedException {
    Graph graph =
        ask(
            query,
            arguments,
            "turtle",
            turtle -> {
              Graph read = GraphFactory.createGraphMem();
              RDFParser.source(new ByteArrayInputStream(turtle)).lang(Lang.TURTLE).parse(read);
              return read;
            },
            graphs -> query.graph(arguments, graphs));
    graph.getPrefixMapping().setNsPrefixes(query.sparql().getPrefixMapping());
    return graph;
  }

  private <T> T ask(
      NamedQuery query,
      Map<String, String> arguments,
      String format,
      Function<byte[], T> ofServer,
      Function<DatasetGraph, T> ofStore)
      throws IOException, InterruptedException {
    Optional<URI> server = option.store().server().read();
    if (server.isPresent()) {
      try {
        return ofServer.apply(fetch(server.get(), query, arguments, format));
      } catch (ConnectException e) {
        // Its process is alive and is no server of ours: a number used again. Open the store.
      }
    }
    try (Database database = Database.open(option.current())) {
      return ofStore.apply(database.graphs());
    }
  }

  private byte[] fetch(URI server, NamedQuery query, Map<String, String> arguments, String format)
      throws IOException, InterruptedException {
    String values =
        arguments.entrySet().stream()
            .map(argument -> "&" + encoded(argument.getKey()) + "=" + encoded(argument.getValue()))
            .collect(Collectors.joining());
    URI address = server.resolve("api/queries/" + query.name() + "?format=" + format + values);
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    option
        .store()
        .server()
        .token()
        .ifPresent(token -> request.header("Authorization", "Bearer " + token));
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(
          "the server at %s answers %d: %s"
              .formatted(
                  server, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8)));
    }
    return answer.body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
