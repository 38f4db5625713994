package org.huisheng.serve.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The three ways in which SPARQL Protocol sends a query. */
enum Asking {
  GET {
    @Override
    HttpRequest.Builder request(URI endpoint, String query) {
      return HttpRequest.newBuilder(URI.create(endpoint + "?query=" + encoded(query)));
    }
  },
  FORM {
    @Override
    HttpRequest.Builder request(URI endpoint, String query) {
      return HttpRequest.newBuilder(endpoint)
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString("query=" + encoded(query)));
    }
  },
  DIRECT {
    @Override
    HttpRequest.Builder request(URI endpoint, String query) {
      return HttpRequest.newBuilder(endpoint)
          .header("Content-Type", "application/sparql-query")
          .POST(BodyPublishers.ofString(query));
    }
  };

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  abstract HttpRequest.Builder request(URI endpoint, String query);

  /** {@return one way after the other, so that a suite goes all of them} */
  static Asking turn(int number) {
    return values()[number % values().length];
  }

  /** {@return what {@code endpoint} answers to {@code query}} */
  HttpResponse<byte[]> ask(URI endpoint, String query, String accept) {
    return send(request(endpoint, query).header("Accept", accept));
  }

  /** {@return the answer to any request} */
  static HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(
          request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
