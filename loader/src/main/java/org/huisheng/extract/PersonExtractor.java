package org.huisheng.extract;

import java.util.List;
import org.huisheng.lexicon.PersonLexicon;
import org.huisheng.model.Person;

/** Finds people, their posts and what they do. */
final class PersonExtractor {

  PersonExtractor(PersonLexicon lexicon) {}

  List<Person> extract(DocumentText text, Heading heading, Bodies bodies) {
    return List.of();
  }
}
