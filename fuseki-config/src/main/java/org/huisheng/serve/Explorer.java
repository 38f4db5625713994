package org.huisheng.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The files of {@code explorer/}, where the class path has them. */
final class Explorer {

  private Explorer() {}

  /** {@return their folder as Jetty wants it: a path, or an address inside a jar} */
  static String base() {
    try {
      URI page = Explorer.class.getResource("/explorer/index.html").toURI();
      if (page.getScheme().equals("file")) {
        return Path.of(page).getParent().toString();
      }
      String address = page.toString();
      return address.substring(0, address.lastIndexOf('/'));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the explorer has no address", e);
    }
  }
}
