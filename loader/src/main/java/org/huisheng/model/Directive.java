package org.huisheng.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document says it studies, implements, cites, adopts or reports.
 *
 * @param label the name by which it is known (党的二十大精神)
 * @param kind what sort of thing it is
 * @param issuer canonical name of the body, meeting or person it comes from, if known
 * @param date its date, if the document states it
 * @param number its document number (国发〔2019〕17号), if the document states it
 * @param relation the strongest relation the document states
 * @param isBasis whether the document says somewhere that it rests on it (根据, 依据)
 * @param mentions every place, in order
 */
public record Directive(
    String label,
    DirectiveKind kind,
    Optional<String> issuer,
    Optional<LocalDate> date,
    Optional<String> number,
    Relation relation,
    boolean isBasis,
    List<Mention> mentions) {
  public Directive {
    mentions = List.copyOf(mentions);
  }
}
