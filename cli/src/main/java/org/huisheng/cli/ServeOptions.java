package org.huisheng.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.huisheng.serve.ServerSettings;
import org.huisheng.serve.ServerSettings.AccessNotes;
import org.huisheng.serve.guard.Limits;
import picocli.CommandLine.Option;

/** How a server listens, what it gives and what it notes. */
final class ServeOptions {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "Port (default: 3030); 0 takes any that is free.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = {
        "Address to listen on (default: 127.0.0.1, this machine alone).",
        "0.0.0.0 lets every machine in that reaches this one; put a proxy with TLS before it."
      })
  private String host;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "Where the world sees the server, for links; identifiers stay as they are.")
  private URI base;

  @Option(
      names = "--behind-proxy",
      description = "Believe the X-Forwarded-For, -Host and -Proto of the nearest proxy.")
  private boolean behindProxy;

  @Option(
      names = "--limits",
      paramLabel = "FILE",
      description = "Limits in place of those in fuseki-config/limits.properties.")
  private Path limits;

  @Option(
      names = "--access-log",
      paramLabel = "WHAT",
      defaultValue = "none",
      description = "Note requests, or queries with what was asked (default: none).")
  private String access;

  @Option(
      names = "--audit",
      paramLabel = "FILE",
      description = "Append who asked what, when, and how many rows were given.")
  private Path audit;

  @Option(
      names = "--readers",
      paramLabel = "FILE",
      description = "Let only those read whom FILE names; `huisheng reader` writes its lines.")
  private Path readers;

  @Option(
      names = "--once",
      description = "Stop as soon as the server has answered its own question.")
  private boolean once;

  int port() {
    return port;
  }

  boolean once() {
    return once;
  }

  /**
   * {@return the settings}
   *
   * @throws UsageException if a value or a file does not fit
   */
  ServerSettings settings() throws IOException {
    return new ServerSettings(
        host,
        port,
        limits == null ? Limits.standard() : limits(),
        Optional.ofNullable(base).map(ServeOptions::folder),
        behindProxy,
        accessNotes(),
        Optional.ofNullable(audit),
        Optional.ofNullable(existing(readers)));
  }

  private Limits limits() throws IOException {
    try {
      return Limits.standard().with(existing(limits));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private AccessNotes accessNotes() {
    try {
      return AccessNotes.valueOf(access.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--access-log " + access + ": there are none, requests, queries");
    }
  }

  private static URI folder(URI base) {
    if (base.getScheme() == null || base.getHost() == null) {
      throw new UsageException("--base " + base + " is no address such as https://example.org/");
    }
    return base.toString().endsWith("/") ? base : URI.create(base + "/");
  }

  private static Path existing(Path file) {
    if (file != null && !Files.isReadable(file)) {
      throw new UsageException("cannot read " + file);
    }
    return file;
  }
}
