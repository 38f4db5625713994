package org.huisheng.serve.guard;

/**
 * Who asks, as far as shares of the machine go.
 *
 * @param name of the user who logged in, or the address that the request came from
 */
public record Client(String name) {

  /** The program itself. */
  public static final Client SELF = new Client("self");
}
