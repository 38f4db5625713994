package org.huisheng.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huisheng.lexicon.Chronicle;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.lexicon.Wording;
import org.huisheng.link.DateResolver.Dating;
import org.huisheng.link.IdentityResolver.Identities;
import org.huisheng.link.NamedEvents.Event;
import org.huisheng.link.echo.EchoLinker;
import org.huisheng.link.echo.KnownFormula;
import org.huisheng.link.echo.ShelfRoster;
import org.huisheng.link.reuse.FormulaMask;
import org.huisheng.link.reuse.NormalisedText;
import org.huisheng.model.Alignments;
import org.huisheng.model.Body;
import org.huisheng.model.BodyKind;
import org.huisheng.model.DocumentId;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Extraction;
import org.huisheng.model.Formula.Origin;
import org.huisheng.model.Judgements;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.ReferenceEvent;
import org.huisheng.model.Shelf;
import org.huisheng.model.ShelfScope;
import org.huisheng.model.Work;

/** Joins the documents of a shelf. Safe for threads. */
public final class ShelfLinker {

  private final Lexicon lexicon;
  private final Judgements judgements;
  private final BodyLines lines;
  private final BodyResolver bodyNames;
  private final Hierarchy hierarchy;
  private final ChronicleIndex chronicle;
  private final NamedEvents namedEvents;
  private final EchoLinker echoes;

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
    echoes = new EchoLinker(formulas(lexicon), new NamedTitle(chronicle));
  }

  /**
   * {@return the formulas of the language, and the names of congresses, decisions and campaigns: to
   * write one is to name it, not to take its words}
   */
  public static List<KnownFormula> formulas(Lexicon lexicon) {
    List<KnownFormula> formulas = new ArrayList<>();
    for (String wording : lexicon.formulas().wordings()) {
      formulas.add(new KnownFormula(wording, Origin.LISTED, Optional.empty()));
    }
    for (Chronicle.Entry entry : lexicon.chronicle().entries()) {
      Stream.concat(Stream.of(entry.event().key().name()), entry.aliases().stream())
          .filter(name -> NormalisedText.reduce(name).length() >= FormulaMask.SHORTEST)
          .map(name -> new KnownFormula(name, Origin.NAME, Optional.of(entry.event().key())))
          .forEach(formulas::add);
    }
    return formulas;
  }

  /** {@return the shelf; the order of {@code extractions} does not matter} */
  public Shelf link(List<Extraction> extractions) {
    return link(extractions, Alignments.NONE);
  }

  /**
   * {@return the same shelf, with less work}
   *
   * @param before alignments of some of the documents, made by the same program and rules
   */
  public Shelf link(List<Extraction> extractions, Alignments before) {
    return link(extractions, before, List.of(ShelfScope.ALL));
  }

  /**
   * {@return the same, with the uptake of directives on each of {@code scopes}}
   *
   * @param scopes {@link ShelfScope#ALL} first
   */
  public Shelf link(List<Extraction> extractions, Alignments before, List<ShelfScope> scopes) {
    List<NamedDocument> named = new ArrayList<>();
    for (Extraction extraction : inOrder(extractions)) {
      named.add(new NamedDocument(extraction, bodyNames.resolve(extraction)));
    }
    IdentityResolver identities =
        new IdentityResolver(lexicon.nameScopes(), chronicle, lines, knownSlogans(), named);
    SortedMap<EntityKey, ReferenceEvent> events = new TreeMap<>();
    List<LinkedDocument> documents = new ArrayList<>();
    for (NamedDocument document : named) {
      documents.add(document(document, identities.resolve(document), events));
    }
    List<Work> works = Works.among(documents);
    Set<DocumentId> copies =
        works.stream().flatMap(work -> work.others().stream()).collect(Collectors.toSet());
    named.removeIf(document -> copies.contains(document.id()));
    documents.removeIf(document -> copies.contains(document.id()));
    List<BodyFacts> facts = new ArrayList<>(facts(named, events.values()));
    List<ShelfRoster> rosters = new ArrayList<>();
    for (ShelfScope scope : scopes) {
      List<BodyFacts> expected = roster(scope, named, documents);
      rosters.add(new ShelfRoster(scope, expected.stream().map(BodyFacts::key).toList()));
      facts.addAll(expected);
    }
    List<Body> bodies = hierarchy.complete(facts);
    List<ReferenceEvent> dated = List.copyOf(events.values());
    EchoLinker.Linked linked = echoes.link(documents, bodies, rosters, dated, before);
    return new Shelf(
        documents,
        bodies,
        dated,
        linked.echoes(),
        linked.alignments(),
        works,
        new RepeatedWordings(documents, linked.echoes().formulas(), lexicon, judgements).list());
  }

  /** Bodies that a shelf names, else those that follow from its speakers. */
  private List<BodyFacts> roster(
      ShelfScope scope, List<NamedDocument> named, List<LinkedDocument> documents) {
    if (!scope.roster().isEmpty()) {
      return scope.roster().stream()
          .map(name -> bodyNames.unlisted(name, BodyKind.OTHER))
          .distinct()
          .toList();
    }
    Set<DocumentId> held =
        documents.stream().filter(scope::holds).map(LinkedDocument::id).collect(Collectors.toSet());
    return new Roster(lines, lexicon.divisions())
        .around(speakers(named.stream().filter(document -> held.contains(document.id())).toList()));
  }

  /** The bodies whose position the documents convey. */
  private static List<BodyFacts> speakers(List<NamedDocument> documents) {
    return documents.stream()
        .flatMap(
            document ->
                document.bodies().facts().stream()
                    .filter(facts -> document.voice().equals(Optional.of(facts.key()))))
        .distinct()
        .toList();
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
}
