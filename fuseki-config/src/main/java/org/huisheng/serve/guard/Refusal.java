package org.huisheng.serve.guard;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a request is not answered, for its sender.
 *
 * <p>An {@code Error}, for it is thrown through Jena's engines, and these catch every {@code
 * Exception} of a filter, log it and go on with the next row.
 */
public final class Refusal extends Error {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final String hint;
  private final transient Optional<Duration> retryAfter;
  private final transient Optional<Place> place;

  /**
   * Where in a query.
   *
   * @param line counted from 1
   * @param column counted from 1
   */
  public record Place(int line, int column) {}

  private Refusal(
      int status,
      String code,
      String detail,
      String hint,
      Optional<Duration> retryAfter,
      Optional<Place> place) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
    this.hint = hint;
    this.retryAfter = retryAfter;
    this.place = place;
  }

  /**
   * {@return a refusal}
   *
   * @param status of HTTP
   * @param code short, stable, for programs
   * @param detail what is wrong with this request
   * @param hint what would do
   */
  public static Refusal of(int status, String code, String detail, String hint) {
    return new Refusal(status, code, detail, hint, Optional.empty(), Optional.empty());
  }

  /** {@return that {@code limit} was reached, by something the client can change} */
  public static Refusal beyond(Limits limits, Limit limit, String hint) {
    return of(
        limit == Limit.QUERY_BYTES || limit == Limit.DRAFT_BYTES ? 413 : 422,
        limit.notation(),
        "more than %d %s %s".formatted(limits.of(limit), limit.unit(), limit.meaning()),
        hint);
  }

  /** {@return that the server takes nothing more} */
  public static Refusal stopping() {
    return of(503, "stopping", "the server is about to stop", "try again in a minute")
        .until(Duration.ofSeconds(30));
  }

  /** {@return this, with the time after which it is worth to try again} */
  public Refusal until(Duration wait) {
    return new Refusal(status, code, getMessage(), hint, Optional.of(wait), place);
  }

  /** {@return this, with the place in the query} */
  public Refusal at(int line, int column) {
    Optional<Place> where =
        line > 0 ? Optional.of(new Place(line, Math.max(column, 1))) : Optional.empty();
    return new Refusal(status, code, getMessage(), hint, retryAfter, where);
  }

  /** {@return the status of HTTP} */
  public int status() {
    return status;
  }

  /** {@return what a program tells refusals apart by} */
  public String code() {
    return code;
  }

  /** {@return what would do} */
  public String hint() {
    return hint;
  }

  /** {@return after how long it is worth to try again} */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }

  /** {@return where in the query} */
  public Optional<Place> place() {
    return place;
  }
}
