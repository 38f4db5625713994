package org.huisheng.model;

import java.util.List;

/**
 * What one document says. Nothing here knows of any other document, nor of the store: the same file
 * gives the same extraction on any machine.
 *
 * @param document the cleaned document
 * @param metadata what it says about itself
 * @param organisations named bodies, by first mention
 * @param genericBodies classes of bodies, by first mention
 * @param persons by first mention
 * @param meetings by first mention
 * @param slogans by first mention
 * @param directives by first mention
 * @param tasks in the order of the text
 * @param quotations what it reports others to have said, in the order of the text
 * @param findings what was odd, in the order of the text
 */
public record Extraction(
    CleanDocument document,
    Metadata metadata,
    List<Organisation> organisations,
    List<GenericBody> genericBodies,
    List<Person> persons,
    List<Meeting> meetings,
    List<Slogan> slogans,
    List<Directive> directives,
    List<Task> tasks,
    List<Quotation> quotations,
    List<Finding> findings) {
  public Extraction {
    organisations = List.copyOf(organisations);
    genericBodies = List.copyOf(genericBodies);
    persons = List.copyOf(persons);
    meetings = List.copyOf(meetings);
    slogans = List.copyOf(slogans);
    directives = List.copyOf(directives);
    tasks = List.copyOf(tasks);
    quotations = List.copyOf(quotations);
    findings = List.copyOf(findings);
  }

  /** {@return what identifies the document} */
  public DocumentId id() {
    return document.source().id();
  }
}
