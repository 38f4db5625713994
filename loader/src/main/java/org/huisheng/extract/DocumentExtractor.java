package org.huisheng.extract;

import java.util.List;
import java.util.Optional;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyExtractor;
import org.huisheng.extract.bodies.PlaceResolver;
import org.huisheng.extract.directives.DirectiveExtractor;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.heading.HeadingReader;
import org.huisheng.extract.meetings.MeetingExtractor;
import org.huisheng.extract.metadata.MetadataExtractor;
import org.huisheng.extract.people.PersonExtractor;
import org.huisheng.extract.tasks.Instructions;
import org.huisheng.extract.tasks.TaskExtractor;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.extract.wordings.SloganExtractor;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.Directive;
import org.huisheng.model.Division;
import org.huisheng.model.Extraction;
import org.huisheng.model.Meeting;
import org.huisheng.model.Metadata;
import org.huisheng.model.Person;
import org.huisheng.model.Slogan;

/** Reads one document as a careful reader would, step by step. Safe for threads. */
public final class DocumentExtractor {

  private final HeadingReader headings;
  private final PlaceResolver places;
  private final BodyExtractor bodies;
  private final PersonExtractor persons;
  private final MeetingExtractor meetings;
  private final MetadataExtractor metadata;
  private final DirectiveExtractor directives;
  private final SloganExtractor slogans;
  private final TaskExtractor tasks;

  public DocumentExtractor(Lexicon lexicon) {
    headings = new HeadingReader(lexicon.headings());
    places = new PlaceResolver(lexicon.divisions(), lexicon.bodies());
    bodies = new BodyExtractor(lexicon.bodies(), lexicon.divisions());
    persons = new PersonExtractor(lexicon.persons());
    meetings = new MeetingExtractor(lexicon.meetings(), lexicon.persons());
    metadata = new MetadataExtractor();
    directives = new DirectiveExtractor(lexicon.directives());
    slogans = new SloganExtractor(lexicon.wordings());
    tasks = new TaskExtractor(lexicon.tasks());
  }

  /** {@return what {@code document} says} */
  public Extraction extract(CleanDocument document) {
    DocumentText text = DocumentText.of(document);
    Heading heading = headings.read(text);
    Optional<Division> place = places.resolve(text, heading);
    Bodies named = bodies.extract(text, heading, place);
    List<Person> people = persons.extract(text, heading, named);
    List<Meeting> met = meetings.extract(text, heading, named, people);
    Metadata about = metadata.complete(text, heading, named, people, met);
    List<Directive> invoked = directives.extract(text, named, met, about);
    List<Slogan> wordings = slogans.extract(text);
    Instructions todo = tasks.extract(text, named, about);
    return WrittenSurfaces.of(
        new Extraction(
            document,
            about,
            named.organisations(),
            named.generic(),
            people,
            met,
            wordings,
            invoked,
            todo.tasks(),
            todo.quotations(),
            document.findings()));
  }
}
