package org.huisheng.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a list of the shelf says of one document: enough to cite it without opening the database.
 *
 * @param document which
 * @param title its title, or its file's name where it has none
 * @param voice canonical name of the body whose position it conveys
 * @param earliest the first day it can have spoken
 * @param latest the last day; absent means open
 * @param directives what it names, in the order of its cleaned text
 */
public record CatalogueEntry(
    DocumentId document,
    String title,
    Optional<String> voice,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    List<Named> directives) {

  /**
   * A directive that the document names.
   *
   * @param name by which the directive is known
   * @param relation what the document says of it
   * @param where in offsets of the cleaned text
   */
  public record Named(String name, Relation relation, Span where) {}

  public CatalogueEntry {
    directives = List.copyOf(directives);
  }
}
