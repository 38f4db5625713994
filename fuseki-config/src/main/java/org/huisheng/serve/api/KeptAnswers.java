package org.huisheng.serve.api;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers of named queries that were given lately. A dashboard asks the same every minute, and a
 * version never changes, so that an answer is good for as long as its tag is the same. Safe for
 * threads.
 */
final class KeptAnswers {

  /** Part of the heap that answers may take; a single one may take an eighth of that. */
  private static final int PART_OF_HEAP = 32;

  private static final int PART_FOR_ONE = 8;

  private final long most;
  private final Map<String, QueryAnswer> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  KeptAnswers() {
    this(Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
  }

  /**
   * @param most bytes of all answers together
   */
  KeptAnswers(long most) {
    this.most = most;
  }

  /** {@return the answer that was kept under {@code tag}} */
  synchronized Optional<QueryAnswer> get(String tag) {
    return Optional.ofNullable(answers.get(tag));
  }

  /** Keeps {@code answer}, and lets go of those that were not asked for longest. */
  synchronized void keep(String tag, QueryAnswer answer) {
    if (answer.body().size() > most / PART_FOR_ONE || answers.containsKey(tag)) {
      return;
    }
    answers.put(tag, answer);
    bytes += answer.body().size();
    Iterator<QueryAnswer> eldest = answers.values().iterator();
    while (bytes > most) {
      bytes -= eldest.next().body().size();
      eldest.remove();
    }
  }
}
