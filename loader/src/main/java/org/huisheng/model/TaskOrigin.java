package org.huisheng.model;

import java.util.Optional;

/**
 * Where the wording of a task comes from.
 *
 * @param document whose task
 * @param number which of its tasks, counted from 0 in the order of the text
 * @param origin what may be said
 * @param from the shared wording, where there is one
 * @param formula the formula, where the task is one
 */
public record TaskOrigin(
    DocumentId document,
    int number,
    Origin origin,
    Optional<Source> from,
    Optional<String> formula) {

  /**
   * A shared wording that holds a task.
   *
   * @param pair the two documents
   * @param echo the wording
   */
  public record Source(EchoPair pair, Echo echo) {}

  /** What may be said of where a task's words come from (任务来源). */
  public enum Origin implements Notation {
    /** No other document of the shelf has them. */
    OWN,
    /** Another document has them; who had them from whom is not proved. */
    SHARED,
    /** They are another document's. */
    CARRIED_OVER,
    /** They are everybody's. */
    FORMULA
  }
}
