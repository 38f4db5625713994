package org.huisheng.model;

import java.util.Optional;

/**
 * What the shelf shows of how one body took up one directive.
 *
 * @param directive the directive, by the name that documents give it; absent when none names it
 * @param text its text, if it is on the shelf
 * @param body the body
 * @param value what is seen
 * @param because why nothing was found, or nothing could be
 * @param evidence the earliest document of the body that shows it
 * @param lag days from the directive to that document; unknown when nothing is shown
 * @param passages how many passages of the directive the body repeated after it
 * @param usedBefore how many passages of the directive the body had used before it
 */
public record Uptake(
    Optional<EntityKey> directive,
    Optional<DocumentId> text,
    EntityKey body,
    Value value,
    Optional<Because> because,
    Optional<DocumentId> evidence,
    Lag lag,
    int passages,
    int usedBefore) {

  /** How a body took up a directive, as far as the shelf shows (响应). */
  public enum Value implements Notation {
    /** It names the directive and repeats its wording. */
    NAMED_AND_REPEATED,
    /** It names the directive. */
    NAMED,
    /** It repeats wording that is the directive's own, without naming it. */
    REPEATED,
    /** A complete text of the body, later than the directive, has neither. */
    NOT_FOUND,
    /** No text is held that could show it. */
    NOT_HELD
  }

  /** Why nothing was found or could be (未见原因). */
  public enum Because implements Notation {
    /** No text of the body is on the shelf. */
    NO_TEXT,
    /** All its texts are older than the directive. */
    ONLY_EARLIER_TEXTS,
    /** None of its texts is certainly later than the directive. */
    ORDER_UNKNOWN,
    /** None of its later texts is complete. */
    ONLY_INCOMPLETE_TEXTS,
    /** The directive's own text is not on the shelf: only its name was looked for. */
    DIRECTIVE_TEXT_NOT_HELD
  }
}
