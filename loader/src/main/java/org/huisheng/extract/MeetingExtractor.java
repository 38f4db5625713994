package org.huisheng.extract;

import java.util.List;
import org.huisheng.lexicon.MeetingLexicon;
import org.huisheng.model.Meeting;
import org.huisheng.model.Person;

/** Finds meetings, their term and session, their days and who did what in them. */
final class MeetingExtractor {

  MeetingExtractor(MeetingLexicon lexicon) {}

  List<Meeting> extract(DocumentText text, Heading heading, Bodies bodies, List<Person> persons) {
    return List.of();
  }
}
