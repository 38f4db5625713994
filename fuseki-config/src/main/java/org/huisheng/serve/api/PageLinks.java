package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The addresses of the pages beside a page.
 *
 * @param address of the query, without parameters
 * @param arguments all that was asked for, page and size included
 * @param paging the page
 */
record PageLinks(String address, Map<String, String> arguments, Paging paging) {

  String to(long page) {
    Map<String, String> other = new TreeMap<>(arguments);
    other.put(Paging.PAGE, Long.toString(page));
    other.put(Paging.SIZE, Long.toString(paging.size()));
    return other.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&", address + "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** {@return the address of the page after this one} */
  String next() {
    return to(paging.page() + 1);
  }

  /**
   * Tells {@code response} where the first, the previous and, if there is one, the next page is.
   */
  void write(HttpServletResponse response, boolean more) {
    if (!paging.asked()) {
      return;
    }
    add(response, 1, "first");
    if (paging.page() > 1) {
      add(response, paging.page() - 1, "prev");
    }
    if (more) {
      add(response, paging.page() + 1, "next");
    }
  }

  private void add(HttpServletResponse response, long page, String relation) {
    response.addHeader("Link", "<" + to(page) + ">; rel=\"" + relation + "\"");
  }
}
