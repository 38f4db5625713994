package org.huisheng.serve.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.resultset.ResultSetException;

/**
 * Puts a query to both endpoints and says of each what is wrong with its answer.
 *
 * @param endpoints both
 * @param sameness how strictly rows are compared
 */
record Judge(Endpoints endpoints, Result.Sameness sameness) {

  /**
   * {@return what is wrong with the answer of each; nothing where it is right}
   *
   * @param asking how the query is sent
   */
  Map<Side, Optional<String>> faults(QueryCase each, Asking asking) {
    endpoints.hold(data(each));
    Map<Side, Optional<String>> faults = new EnumMap<>(Side.class);
    endpoints
        .addresses()
        .forEach((side, address) -> faults.put(side, fault(each, asking, address)));
    return faults;
  }

  private Optional<String> fault(QueryCase each, Asking asking, URI endpoint) {
    if (each.must() instanceof QueryCase.Answer answer) {
      return answered(each, answer.expected(), asking, endpoint);
    }
    int status = each.must() instanceof QueryCase.Accept ? 200 : 400;
    HttpResponse<byte[]> response = asking.ask(endpoint, text(each), "*/*");
    return response.statusCode() == status ? Optional.empty() : Optional.of(said(response));
  }

  private Optional<String> answered(QueryCase each, URI file, Asking asking, URI endpoint) {
    Query query = parsed(each);
    Format format = Format.of(file, query);
    HttpResponse<byte[]> response = asking.ask(endpoint, based(each), format.mediaType());
    if (response.statusCode() != 200) {
      return Optional.of(said(response));
    }
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith(format.mediaType())) {
      return Optional.of("is " + type + ", not " + format.mediaType());
    }
    String base = each.query().toString();
    Result expected = ResultReader.read(bytes(file), format.written(), base, query);
    Result given;
    try {
      given = ResultReader.read(response.body(), format.answered(), base, query);
    } catch (ResultSetException | RiotException e) {
      return Optional.of("cannot be read: " + e.getMessage());
    }
    return given.isSame(expected, sameness, query.hasOrderBy())
        ? Optional.empty()
        : Optional.of("gives " + start(given.toString()) + ", not " + start(expected.toString()));
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), 1000));
  }

  private static String said(HttpResponse<byte[]> response) {
    String body = new String(response.body(), StandardCharsets.UTF_8);
    return response.statusCode() + " " + start(body).strip();
  }

  /**
   * Names in a query of the suite are relative to its file; the protocol has no place to say so.
   */
  private static String based(QueryCase each) {
    return "BASE <" + each.query() + "> " + text(each);
  }

  private static Query parsed(QueryCase each) {
    return QueryFactory.create(text(each), each.query().toString(), Syntax.syntaxARQ);
  }

  /** A graph that a query names by its file is in the dataset by that name. */
  private static CaseData data(QueryCase each) {
    CaseData data = each.data();
    if (each.must() instanceof QueryCase.Answer) {
      Query query = parsed(each);
      for (String name :
          Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
              .filter(name -> name.startsWith("file:"))
              .toList()) {
        data = data.with(name, URI.create(name));
      }
    }
    return data;
  }

  private static String text(QueryCase each) {
    return new String(bytes(each.query()), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(URI file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
