package org.huisheng.link.echo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huisheng.link.reuse.FormulaMask;
import org.huisheng.link.reuse.TextReuse;
import org.huisheng.model.Alignment;
import org.huisheng.model.Alignments;
import org.huisheng.model.Body;
import org.huisheng.model.DocumentId;
import org.huisheng.model.EchoPair;
import org.huisheng.model.Echoes;
import org.huisheng.model.Formula;
import org.huisheng.model.Formula.Origin;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.ReferenceEvent;
import org.huisheng.model.ShelfUptake;

/** Finds what the documents of a shelf have of one another. Safe for threads. */
public final class EchoLinker {

  /** The earliest first, so that they are the ones that a popular wording is traced to. */
  private static final Comparator<LinkedDocument> BY_TIME =
      Comparator.comparing(
              (LinkedDocument document) ->
                  document.date().earliest().or(() -> document.date().latest()).isEmpty())
          .thenComparing(
              document ->
                  document
                      .date()
                      .earliest()
                      .or(() -> document.date().latest())
                      .map(Object::toString)
                      .orElse(""))
          .thenComparing(LinkedDocument::id);

  private final List<KnownFormula> known;
  private final FormulaMask stock;
  private final Naming naming;

  /**
   * @param known formulas, and the names of things that everybody writes
   */
  public EchoLinker(List<KnownFormula> known, Naming naming) {
    this.known = List.copyOf(known);
    this.stock = new FormulaMask(known.stream().map(KnownFormula::wording).toList());
    this.naming = naming;
  }

  /**
   * What the documents have of one another, and the alignments it follows from.
   *
   * @param echoes the one
   * @param alignments the other, for the next load
   */
  public record Linked(Echoes echoes, Alignments alignments) {}

  /**
   * {@return what the documents have of one another}
   *
   * @param documents by identifier, each work once
   * @param bodies all bodies of the shelf, with those above them
   * @param rosters the shelves, and of each the bodies that are asked about every directive
   * @param events dated things that directives may be
   * @param before alignments of some of the documents, made by the same rules
   */
  public Linked link(
      List<LinkedDocument> documents,
      Collection<Body> bodies,
      List<ShelfRoster> rosters,
      List<ReferenceEvent> events,
      Alignments before) {
    List<LinkedDocument> inTime = documents.stream().sorted(BY_TIME).toList();
    List<HeldText> texts = inTime.stream().map(document -> HeldText.of(document, stock)).toList();
    TextReuse reuse =
        new TextReuse(
            texts.stream().map(held -> held.text().characters()).toList(),
            number -> texts.get(number).text().mask());
    List<Alignment> alignments = Known.of(before, inTime).find(reuse);
    DescentJudge judge =
        new DescentJudge(texts, new Holders(texts, alignments), new BodiesAbove(bodies), naming);
    Pairs pairs = new Pairs(texts, judge);
    pairs.add(alignments);
    List<KnownFormula> formulas = new ArrayList<>(known);
    reuse.frequentWordings().forEach(wording -> formulas.add(found(wording, Origin.FREQUENT)));
    pairs.stock().forEach(wording -> formulas.add(found(wording, Origin.COMPOSED)));
    List<Formula> used = new FormulaUses(texts, formulas).list();
    List<EchoPair> found = pairs.list();
    TaskOrigins origins = new TaskOrigins(found, used);
    Echoes echoes =
        new Echoes(
            found,
            used,
            new BodyEchoes(documents).of(found),
            documents.stream().flatMap(document -> origins.of(document).stream()).toList(),
            uptake(rosters, documents, found, events));
    List<DocumentId> numbers = inTime.stream().map(LinkedDocument::id).toList();
    return new Linked(echoes, new Alignments(numbers, alignments));
  }

  private List<ShelfUptake> uptake(
      List<ShelfRoster> rosters,
      List<LinkedDocument> documents,
      List<EchoPair> pairs,
      List<ReferenceEvent> events) {
    List<TrackedDirective> directives = new TrackedDirectives(documents, naming, events).list();
    List<ShelfUptake> uptake = new ArrayList<>();
    for (ShelfRoster shelf : rosters) {
      List<LinkedDocument> held = documents.stream().filter(shelf.scope()::holds).toList();
      uptake.add(new Uptakes(held, pairs).of(shelf, directives));
    }
    return uptake;
  }

  private static KnownFormula found(String wording, Origin origin) {
    return new KnownFormula(wording, origin, Optional.empty());
  }
}
