package org.huisheng.extract.heading;

import java.util.List;
import java.util.Optional;
import org.huisheng.model.Genre;
import org.huisheng.model.Mention;
import org.huisheng.model.Role;
import org.huisheng.model.Span;
import org.huisheng.model.StatedDate;

/**
 * What can be read off a document before its bodies are known.
 *
 * @param title lines of a wrapped title joined by one space; empty where the text has none
 * @param titleInView where the title stands in the cleaned view, if it does
 * @param genre what kind of text it is
 * @param dates dates the document states of itself
 * @param publisher the newspaper or site named as source, and where
 * @param byLines who wrote, reported or edited it
 * @param signature who signs it and when, if it is signed
 * @param letterhead its number and whom it is sent to
 */
public record Heading(
    String title,
    Optional<Span> titleInView,
    Genre genre,
    List<StatedDate> dates,
    Optional<Mention> publisher,
    List<ByLine> byLines,
    Optional<Signature> signature,
    Letterhead letterhead) {

  /**
   * One person of a by-line.
   *
   * @param role author, reporter or editor
   * @param title the post as printed (责任编辑), if it is one
   * @param mention the name and its place
   */
  public record ByLine(Role role, Optional<String> title, Mention mention) {}

  public Heading {
    dates = List.copyOf(dates);
    byLines = List.copyOf(byLines);
  }
}
