package org.huisheng.serve.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;

/** Which of the media types that there are a request likes best. */
public final class Accepted {

  private Accepted() {}

  /**
   * {@return one of {@code offered}; the first when the request has no wish, or none that can be
   * met: an answer in another format is of more use than none}
   */
  public static String of(HttpServletRequest request, List<String> offered) {
    AcceptList offer = AcceptList.create(offered.toArray(String[]::new));
    MediaType first = MediaType.create(offered.get(0));
    return ConNeg.chooseContentType(request, offer, first).getContentTypeStr();
  }
}
