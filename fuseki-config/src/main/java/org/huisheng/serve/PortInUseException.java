package org.huisheng.serve;

import java.io.IOException;

/** Something else listens where the server was to listen. */
public final class PortInUseException extends IOException {

  private static final long serialVersionUID = 1L;

  PortInUseException(int port, Throwable cause) {
    super(
        "port " + port + " is in use; choose another with --port (0 takes any that is free)",
        cause);
  }
}
