package org.huisheng.model;

import java.util.List;
import java.util.Optional;

/**
 * What a document says about itself.
 *
 * @param title lines of a wrapped title joined by one space; empty where the text has none
 * @param genre what kind of text it is
 * @param issuer canonical name of the body that issued it; absent for a report about somebody else
 * @param voice canonical name of the body whose position it conveys
 * @param authors who wrote or delivered it
 * @param reporters from by-lines
 * @param editors from by-lines
 * @param publisher the newspaper or site named as source
 * @param dates as stated, in the order of the text
 * @param adoptedAt name of the meeting that adopted it
 * @param reportsOn title of the notice, or name of the meeting, that a report is about
 * @param completeness how much of the work is there
 * @param completenessShownBy the words that show it, unless it is complete
 * @param jointIssuers canonical names of the bodies that issued it with the issuer
 * @param number under which its issuer files it
 * @param addressees whom it is sent to, in the order of the page
 */
public record Metadata(
    String title,
    Genre genre,
    Optional<String> issuer,
    Optional<String> voice,
    List<String> authors,
    List<String> reporters,
    List<String> editors,
    Optional<String> publisher,
    List<StatedDate> dates,
    Optional<String> adoptedAt,
    Optional<String> reportsOn,
    Completeness completeness,
    Optional<Span> completenessShownBy,
    List<String> jointIssuers,
    Optional<DocumentNumber> number,
    List<Addressee> addressees) {
  public Metadata {
    authors = List.copyOf(authors);
    reporters = List.copyOf(reporters);
    editors = List.copyOf(editors);
    dates = List.copyOf(dates);
    jointIssuers = List.copyOf(jointIssuers);
    addressees = List.copyOf(addressees);
  }

  /** A text without joint issuers, number and addressees. */
  public Metadata(
      String title,
      Genre genre,
      Optional<String> issuer,
      Optional<String> voice,
      List<String> authors,
      List<String> reporters,
      List<String> editors,
      Optional<String> publisher,
      List<StatedDate> dates,
      Optional<String> adoptedAt,
      Optional<String> reportsOn,
      Completeness completeness) {
    this(
        title,
        genre,
        issuer,
        voice,
        authors,
        reporters,
        editors,
        publisher,
        dates,
        adoptedAt,
        reportsOn,
        completeness,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }
}
