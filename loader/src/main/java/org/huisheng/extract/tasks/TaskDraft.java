package org.huisheng.extract.tasks;

import java.util.Optional;
import org.huisheng.model.Span;

/**
 * A task before its actor is known.
 *
 * @param where the whole task in the view
 * @param main its main clause
 * @param passage the line it stands in
 * @param lead whether it opens a point (一是…) or stands in a heading, so that the actor may follow
 * @param speaker who is quoted as saying it
 * @param topic words of the sentence that opens the paragraph
 */
record TaskDraft(
    Span where,
    Clause main,
    Passage passage,
    Lead lead,
    Optional<ReportedSpeech.Speaker> speaker,
    String topic) {

  /** Whether a task stands in a heading or in the sentence that opens a point. */
  enum Lead {
    /** Stands in a numbered heading. */
    HEADS,
    /** The first task of a point. */
    OPENS,
    /** Stands in the sentence that opens a point. */
    LEADS,
    FOLLOWS
  }

  boolean isReportedAuthority() {
    return speaker.filter(ReportedSpeech.Speaker::isAuthority).isPresent();
  }

  boolean leads() {
    return lead != Lead.FOLLOWS;
  }

  boolean opensPoint() {
    return lead == Lead.OPENS;
  }
}
