package org.huisheng.cli;

import org.huisheng.serve.ServerSettings;
import picocli.CommandLine.Option;

/** How a server listens. */
final class ServeOptions {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Port on 127.0.0.1 (default: 3030); 0 takes any that is free.")
  private int port;

  @Option(
      names = "--once",
      description = "Stop as soon as the server has answered its own question.")
  private boolean once;

  int port() {
    return port;
  }

  ServerSettings settings() {
    return ServerSettings.local(port);
  }

  boolean once() {
    return once;
  }
}
