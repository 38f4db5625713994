package org.huisheng.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A meeting as one document shows it.
 *
 * @param name canonical name (中国共产党第二十次全国代表大会)
 * @param kind what sort of meeting it is
 * @param term 14 for 第十四届
 * @param session 9 for 第九次
 * @param organiser canonical name of the body whose meeting it is, if known
 * @param start first day, if the document states it
 * @param end last day, if the document states it
 * @param place as stated, if it is
 * @param participants who did what in it, in the order of the text
 * @param mentions every place, in order
 */
public record Meeting(
    String name,
    MeetingKind kind,
    OptionalInt term,
    OptionalInt session,
    Optional<String> organiser,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<String> place,
    List<Participation> participants,
    List<Mention> mentions) {
  public Meeting {
    participants = List.copyOf(participants);
    mentions = List.copyOf(mentions);
  }
}
