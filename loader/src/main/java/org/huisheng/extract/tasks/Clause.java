package org.huisheng.extract.tasks;

import java.util.Optional;
import org.huisheng.model.Span;

/**
 * A stretch between two pauses, and what it does in its sentence.
 *
 * @param where the whole stretch, in offsets of the view
 * @param role what it does
 * @param verb its main verb, if it has one
 * @param subject the words before the modal that name who must act, if it has any
 * @param mood whether a modal makes it a directive
 */
record Clause(Span where, Role role, Optional<Span> verb, Optional<Span> subject, Mood mood) {

  /** Whether a modal (要, 应, 必须) stands before the verb. */
  enum Mood {
    DIRECTIVE,
    PLAIN
  }

  /** What a clause does in its sentence. */
  enum Role {
    /** Opens a task. */
    HEAD,
    /** Opens a task that disposes of an object (把…作为…, 将…纳入…). */
    DISPOSAL,
    /** Opens a task that makes others act. */
    PIVOT,
    /** A further object or place of a disposal (与…结合起来, 体现在…上), else opens a task. */
    PARALLEL,
    /** An adverbial that serves the next task. */
    FRAME,
    /** An attitude: an adverbial, or a task when it stands alone. */
    STANCE,
    /** Belongs to the task before it. */
    RESULT,
    /** Continues a pivot, else opens a task. */
    INNER,
    /** A number that the task before it has to reach, or a task of its own. */
    TARGET,
    /** Says that somebody says something. */
    REPORT,
    /** Tells or describes. */
    NARRATIVE,
    /** Anything else, such as idioms without an object. */
    LOOSE
  }

  Clause as(Role other) {
    return new Clause(where, other, verb, subject, mood);
  }

  boolean opensTask() {
    return role == Role.HEAD || role == Role.PIVOT || role == Role.DISPOSAL;
  }
}
