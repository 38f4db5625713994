package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.huisheng.query.BadArgumentException;
import org.huisheng.query.GraphFormat;

/** In which format a request wants a graph. */
public final class GraphFormats {

  private GraphFormats() {}

  /** {@return the media types of graphs, the default first} */
  public static List<String> mediaTypes() {
    return Arrays.stream(GraphFormat.values()).map(GraphFormat::mediaType).toList();
  }

  /**
   * {@return the format of an answer}
   *
   * @param named what the address says; null leaves it to the Accept header
   * @throws BadArgumentException if no format has this name
   */
  public static GraphFormat of(HttpServletRequest request, String named) {
    return named == null
        ? ofMediaType(Accepted.of(request, mediaTypes()))
        : GraphFormat.parse(named);
  }

  /** {@return the format of this media type, one of {@link #mediaTypes}} */
  public static GraphFormat ofMediaType(String mediaType) {
    return Arrays.stream(GraphFormat.values())
        .filter(format -> format.mediaType().equals(mediaType))
        .findFirst()
        .orElseThrow();
  }
}
