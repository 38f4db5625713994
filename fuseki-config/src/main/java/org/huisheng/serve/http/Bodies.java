package org.huisheng.serve.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.util.Callback;
import org.huisheng.serve.guard.Limits;

/**
 * Has a request's body read before a thread is given to it. A body that comes a byte at a time
 * would keep the thread that reads it: some two hundred of them left none even for health
 * (measured). Safe for threads.
 */
final class Bodies implements EagerContentHandler.ContentLoaderFactory {

  /** Jetty's own estimate of what a piece costs besides its bytes. */
  private static final int OVERHEAD = -1;

  private final Limits limits;

  private Bodies(Limits limits) {
    this.limits = limits;
  }

  /** {@return {@code handler}, called when the body is there} */
  static Handler readBefore(Handler handler, Limits limits) {
    return new EagerContentHandler(handler, new Bodies(limits));
  }

  @Override
  public String getApplicableMimeType() {
    return null; // any
  }

  @Override
  public EagerContentHandler.ContentLoader newContentLoader(
      String contentType,
      String mimeType,
      Handler handler,
      Request request,
      Response response,
      Callback callback) {
    long most = BodyLimit.most(request.getHttpURI().getPath(), contentType, limits);
    if (request.getLength() > most) {
      return null; // refused by its length alone
    }
    // One byte more, so that whoever reads sees that it is too long.
    return new EagerContentHandler.RetainedContentLoaderFactory(most + 1, OVERHEAD, false)
        .newContentLoader(contentType, mimeType, handler, request, response, callback);
  }
}
