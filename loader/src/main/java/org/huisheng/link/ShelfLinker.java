package org.huisheng.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.lexicon.Chronicle;
import org.huisheng.lexicon.Divisions;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.lexicon.Wording;
import org.huisheng.link.DateResolver.Dating;
import org.huisheng.link.IdentityResolver.Identities;
import org.huisheng.link.NamedEvents.Event;
import org.huisheng.model.Body;
import org.huisheng.model.Division;
import org.huisheng.model.DocumentId;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Extraction;
import org.huisheng.model.Judgements;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.ReferenceEvent;
import org.huisheng.model.Shelf;

/** Joins the documents of a shelf. Safe for threads. */
public final class ShelfLinker {

  private final Lexicon lexicon;
  private final Judgements judgements;
  private final BodyLines lines;
  private final BodyResolver bodyNames;
  private final Hierarchy hierarchy;
  private final ChronicleIndex chronicle;
  private final NamedEvents namedEvents;
  private final FormulaMask formulas;

  public ShelfLinker(Lexicon lexicon) {
    this(lexicon, Judgements.NONE);
  }

  /**
   * @param judgements what persons decided about unknown wordings
   */
  public ShelfLinker(Lexicon lexicon, Judgements judgements) {
    this.judgements = judgements;
    this.lexicon = lexicon;
    lines = new BodyLines(lexicon.hierarchies(), lexicon.divisions());
    bodyNames = new BodyResolver(lines, lexicon.divisions());
    hierarchy = new Hierarchy(lines);
    chronicle = new ChronicleIndex(lexicon.chronicle());
    namedEvents = new NamedEvents(chronicle, new EventTimes(lexicon.chronicle().markers()));
    formulas = new FormulaMask(stockWordings(lexicon));
  }

  /** To write the name of a decision or a congress is to name it, not to take its words. */
  private static List<String> stockWordings(Lexicon lexicon) {
    List<String> wordings = new ArrayList<>(lexicon.formulas().wordings());
    for (Chronicle.Entry entry : lexicon.chronicle().entries()) {
      wordings.add(entry.event().key().name());
      entry.aliases().stream()
          .filter(alias -> NormalisedText.reduce(alias).length() >= FormulaMask.STEM)
          .forEach(wordings::add);
    }
    return wordings;
  }

  /** {@return the shelf; the order of {@code extractions} does not matter} */
  public Shelf link(List<Extraction> extractions) {
    List<NamedDocument> named =
        inOrder(extractions).stream()
            .map(extraction -> new NamedDocument(extraction, bodyNames.resolve(extraction)))
            .toList();
    IdentityResolver identities =
        new IdentityResolver(lexicon.nameScopes(), chronicle, lines, knownSlogans(), named);
    SortedMap<EntityKey, ReferenceEvent> events = new TreeMap<>();
    List<LinkedDocument> documents = new ArrayList<>();
    for (NamedDocument document : named) {
      documents.add(document(document, identities.resolve(document), events));
    }
    List<Body> bodies = hierarchy.complete(facts(named, events.values()));
    EchoLinker echoes =
        new EchoLinker(documents, formulas, new BodiesAbove(bodies), new NamedTitle(chronicle));
    return new Shelf(
        documents,
        bodies,
        divisions(bodies),
        List.copyOf(events.values()),
        echoes.pairs(),
        new RepeatedWordings(documents, lexicon, judgements).list());
  }

  /** By identifier; a document given twice counts once. */
  private static Collection<Extraction> inOrder(List<Extraction> extractions) {
    SortedMap<DocumentId, Extraction> byId = new TreeMap<>();
    extractions.forEach(extraction -> byId.putIfAbsent(extraction.id(), extraction));
    return byId.values();
  }

  private Variants knownSlogans() {
    Variants variants = new Variants();
    for (Wording wording : lexicon.wordings().known()) {
      variants.add(wording.canonical(), wording.canonical());
      wording.variants().forEach(variant -> variants.add(variant, wording.canonical()));
    }
    return variants;
  }

  private LinkedDocument document(
      NamedDocument document, Identities named, SortedMap<EntityKey, ReferenceEvent> events) {
    Extraction extraction = document.extraction();
    List<Event> seen = namedEvents.in(extraction, named);
    for (Event event : seen) {
      chronicle.event(event.key()).ifPresent(known -> events.put(known.key(), known));
    }
    Dating dating = DateResolver.date(extraction.metadata().dates(), seen);
    return new LinkedDocument(
        extraction,
        dating.date(),
        document.issuer(),
        document.voice(),
        document.publisher(),
        named.bodies(),
        named.genericBodies(),
        named.persons(),
        named.meetings(),
        JudgedWordings.of(named.slogans(), judgements),
        named.directives(),
        dating.contradictions());
  }

  private List<BodyFacts> facts(List<NamedDocument> documents, Collection<ReferenceEvent> events) {
    Map<EntityKey, BodyFacts> facts = new LinkedHashMap<>();
    for (NamedDocument document : documents) {
      document.bodies().facts().forEach(body -> facts.putIfAbsent(body.key(), body));
    }
    for (ReferenceEvent event : events) {
      event
          .issuer()
          .flatMap(issuer -> lines.central(issuer.name()))
          .map(BodyFacts::of)
          .ifPresent(body -> facts.putIfAbsent(body.key(), body));
    }
    return List.copyOf(facts.values());
  }

  private List<Division> divisions(List<Body> bodies) {
    Divisions all = lexicon.divisions();
    SortedMap<String, Division> used = new TreeMap<>();
    bodies.stream()
        .map(Body::divisionCode)
        .flatMap(Optional::stream)
        .map(all::byCode)
        .flatMap(Optional::stream)
        .flatMap(division -> all.upwards(division).stream())
        .sorted(Comparator.comparing(Division::code))
        .forEach(division -> used.put(division.code(), division));
    return List.copyOf(used.values());
  }
}
