package org.huisheng.serve.conformance;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;

/**
 * Requests that are sent one after the other, and how each must be answered.
 *
 * @param name folder and name
 * @param data what the endpoint holds
 * @param exchanges in their order
 */
record ProtocolCase(String name, CaseData data, List<Exchange> exchanges) {

  /**
   * A request and how it must be answered.
   *
   * @param path from the root, with its query string
   * @param headers sent
   * @param body to be encoded; empty for none
   * @param encoding of the body
   * @param statuses the first digits, one of which the status must have
   * @param truth what ASK must answer, if it is said
   * @param kind {@code boolean}, {@code tabular} or {@code RDF}, if it is said
   */
  record Exchange(
      String method,
      String path,
      Map<String, String> headers,
      Optional<String> body,
      Charset encoding,
      Set<Integer> statuses,
      Optional<Boolean> truth,
      Optional<String> kind) {

    private HttpRequest.Builder request(URI endpoint) {
      BodyPublisher publisher =
          body.map(text -> BodyPublishers.ofByteArray(text.getBytes(encoding)))
              .orElseGet(BodyPublishers::noBody);
      HttpRequest.Builder request =
          HttpRequest.newBuilder(endpoint.resolve(path)).method(method, publisher);
      headers.forEach(request::header);
      return request;
    }

    private Optional<String> fault(URI endpoint) {
      HttpResponse<byte[]> response = Asking.send(request(endpoint));
      if (!statuses.contains(response.statusCode() / 100)) {
        return Optional.of("status " + response.statusCode() + ", not " + statuses + "xx");
      }
      String type = response.headers().firstValue("Content-Type").orElse("");
      Lang language = RDFLanguages.contentTypeToLang(type.replaceFirst(";.*", "").strip());
      if (kind.isPresent() && !isOf(kind.get(), language)) {
        return Optional.of(type + ", not " + kind.get());
      }
      return truth.isPresent() && !truth.get().equals(said(response, language))
          ? Optional.of("not " + truth.get())
          : Optional.empty();
    }

    private static boolean isOf(String kind, Lang language) {
      if (language == null) {
        return false;
      }
      boolean graph = RDFLanguages.isTriples(language);
      boolean text = Set.of("CSV", "TSV").contains(language.getName());
      return switch (kind) {
        case "RDF" -> graph;
        case "tabular" -> !graph;
        case "boolean" -> !graph && !text;
        default -> throw new IllegalArgumentException(kind);
      };
    }

    private static boolean said(HttpResponse<byte[]> response, Lang language) {
      return ResultReader.read(response.body(), language, "", QueryFactory.create("ASK {}"))
              instanceof Result.Truth truth
          && truth.value();
    }
  }

  /** {@return what is wrong with the answers of the endpoint; nothing where they are right} */
  Optional<String> fault(URI endpoint) {
    for (Exchange exchange : exchanges) {
      Optional<String> fault = exchange.fault(endpoint);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }
}
