package org.huisheng.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.huisheng.serve.guard.Limits;

/**
 * How a server listens, what it gives and what it notes.
 *
 * @param host the address to listen on; 127.0.0.1 lets nobody else in
 * @param port 0 for any that is free
 * @param limits of queries
 * @param base where the world sees the server, ending in a slash; empty for wherever a request says
 * @param behindProxy whether {@code X-Forwarded-*} are true
 * @param access what is noted of each request
 * @param audit file that every answered query is appended to; empty for none
 * @param readers file that names who may read; everybody when empty
 */
public record ServerSettings(
    String host,
    int port,
    Limits limits,
    Optional<URI> base,
    boolean behindProxy,
    AccessNotes access,
    Optional<Path> audit,
    Optional<Path> readers) {

  /** What the access log says. */
  public enum AccessNotes {
    /** Nothing. */
    NONE,
    /** Method, path, status, bytes, time, client, number. */
    REQUESTS,
    /** Besides, what was asked. */
    QUERIES
  }

  /** {@return the settings of a server for this machine alone} */
  public static ServerSettings local(int port) {
    return new ServerSettings(
        "127.0.0.1",
        port,
        Limits.standard(),
        Optional.empty(),
        false,
        AccessNotes.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /** {@return these settings with other limits} */
  public ServerSettings with(Limits other) {
    return new ServerSettings(host, port, other, base, behindProxy, access, audit, readers);
  }
}
