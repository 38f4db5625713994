package org.huisheng.model;

import java.util.Optional;

/**
 * Who must do a task.
 *
 * @param name canonical name of a body, or the wording of a class of bodies
 * @param origin how it is known
 * @param where its place in the original, if the task's own sentence or an earlier one names it
 */
public record Actor(String name, Origin origin, Optional<Span> where) {

  /** How the actor of a task is known (主体依据). */
  public enum Origin implements Notation {
    /** The clause names it. */
    EXPLICIT,
    /** An earlier clause of the section names it. */
    INHERITED,
    /** The body whose meeting or notice the document reports, or that speaks in it. */
    VOICE_OF_DOCUMENT
  }
}
