package org.huisheng.map;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Echo;
import org.huisheng.model.EchoPair;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Run;
import org.huisheng.model.ShelfScope;
import org.huisheng.vocabulary.PathSegment;

/**
 * The only place where an identifier is minted.
 *
 * <p>Identifiers come from bytes and names; never from a file name, a path, a clock or the order of
 * loading. Offsets are code points of the source text.
 */
public final class Iris {

  /** What every identifier of ours begins with. */
  public static final String BASE = "https://w3id.org/huisheng/";

  /** Who is who and why. */
  public static final Node IDENTITY_GRAPH = iri("graph/identity");

  /** Pairs of documents and the wording they share. */
  public static final Node ECHO_GRAPH = iri("graph/echo");

  /** Which document and which body took words from which. */
  public static final Node DESCENT_GRAPH = iri("graph/descent");

  /** Authority data: divisions, the chronicle, the closed sets of values. */
  public static final Node REFERENCE_GRAPH = iri("graph/reference");

  /** What made the store. */
  public static final Node RUN_GRAPH = iri("graph/run");

  /** What persons decided. */
  public static final Node JUDGEMENT_GRAPH = iri("graph/judgement");

  /** The scheme of wordings that only their form speaks for; nobody has accepted them. */
  public static final Node CANDIDATES = iri("id/scheme/candidates");

  /** The scheme of wordings that a person accepted. */
  static final Node ACCEPTED = iri("id/scheme/accepted-wordings");

  /** The scheme of wordings that the lexicon knows. */
  public static final Node WORDINGS = iri("id/scheme/wordings");

  private Iris() {}

  /** {@return the node of a document} */
  public static Node document(DocumentId id) {
    return iri("id/doc/" + id);
  }

  /** {@return the graph that holds what a document says} */
  public static Node documentGraph(DocumentId id) {
    return iri("graph/doc/" + id);
  }

  /** {@return the node of a named thing; below its document when only that document knows it} */
  public static Node entity(EntityKey key) {
    String scope = key.scope().map(document -> "doc/" + document + "/").orElse("");
    return iri("id/" + scope + kind(key.kind()) + "/" + PathSegment.of(key.name()));
  }

  /** {@return the node of a line of bodies, by its short name} */
  public static Node bodyLine(String id) {
    return iri("id/line/" + PathSegment.of(id));
  }

  /** {@return the node of the division with this code} */
  public static Node division(String code) {
    return iri("id/division/" + PathSegment.of(code));
  }

  /** {@return the concept of a closed set} */
  static Node concept(String scheme, String notation) {
    return iri("scheme/" + scheme + "/" + notation);
  }

  /** {@return one form of a fixed wording} */
  public static Node wordingForm(EntityKey slogan, String form) {
    return below(entity(slogan), "label/" + PathSegment.of(form));
  }

  /** {@return a post at a body} */
  static Node post(EntityKey body, String title) {
    return below(entity(body), "post/" + PathSegment.of(title));
  }

  /** {@return a post that a document names without its body} */
  static Node post(DocumentId document, String title) {
    return below(document, "post/" + PathSegment.of(title));
  }

  static Node mention(DocumentId document, int start, int end, EntityKey.Kind kind) {
    return below(document, "mention/" + start + "-" + end + "-" + kind(kind));
  }

  static Node resolution(DocumentId document, EntityKey.Kind kind, String surface) {
    return below(document, "resolution/" + kind(kind) + "/" + PathSegment.of(surface));
  }

  static Node statedDate(DocumentId document, int start, String dateKind) {
    return below(document, "date/" + start + "-" + dateKind);
  }

  /** {@return that a wording was put forward for the first time} */
  public static Node coinage(Node wording) {
    return below(wording, "coinage");
  }

  /** {@return the days on which a document can have spoken} */
  static Node days(DocumentId document) {
    return below(document, "days");
  }

  static Node documentNumber(DocumentId document) {
    return below(document, "number");
  }

  static Node addressee(DocumentId document, int start) {
    return below(document, "addressee/" + start);
  }

  static Node appearance(DocumentId document, EntityKey person) {
    return below(document, "appearance/" + PathSegment.of(person.name()));
  }

  static Node membership(
      DocumentId document, EntityKey person, String title, Optional<EntityKey> body) {
    String post = title + body.map(key -> "@" + key.name()).orElse("");
    return below(
        document, "membership/" + PathSegment.of(person.name()) + "/" + PathSegment.of(post));
  }

  static Node participation(DocumentId document, int start, String role) {
    return below(document, "participation/" + start + "-" + role);
  }

  static Node task(DocumentId document, int start) {
    return below(document, "task/" + start);
  }

  /** {@return the {@code number}th quantity of a task, counted from 1} */
  static Node quantity(Node task, int number) {
    return below(task, "q" + number);
  }

  static Node repair(DocumentId document, int start, String repairKind) {
    return below(document, "repair/" + start + "-" + repairKind);
  }

  /** {@return a finding; {@code start} is absent when the document as a whole is meant} */
  static Node finding(DocumentId document, String code, Optional<Integer> start) {
    String place = start.map(offset -> "/" + offset).orElse("");
    return below(document, "finding/" + PathSegment.of(code) + place);
  }

  static Node pair(EchoPair pair) {
    return iri("pair/" + both(pair));
  }

  static Node echo(EchoPair pair, Echo echo) {
    String words =
        echo.passage().equals(echo.otherPassage())
            ? echo.passage()
            : echo.passage() + "\n" + echo.otherPassage();
    return iri("echo/" + both(pair) + "/" + DocumentId.sha256(words).substring(0, 12));
  }

  /** {@return the node of the formula with these letters, digits and Han characters} */
  static Node formula(String key) {
    return iri("id/formula/" + PathSegment.of(key));
  }

  static Node formulaUse(DocumentId document, int start, int end) {
    return below(document, "use/" + start + "-" + end);
  }

  /** {@return the work that copies are copies of, by the smallest identifier among them} */
  static Node work(DocumentId smallest) {
    return iri("id/work/" + smallest);
  }

  static Node bodyEcho(EntityKey taker, EntityKey giver) {
    return iri("body-echo/" + PathSegment.of(taker.name()) + "/" + PathSegment.of(giver.name()));
  }

  /** {@return a named set of documents} */
  static Node shelf(ShelfScope shelf) {
    return iri("id/shelf/" + PathSegment.of(shelf.key()));
  }

  /**
   * {@return the name of the shelf that {@code node} stands for}
   *
   * @throws IllegalArgumentException if it stands for none
   */
  static String shelfKey(Node node) {
    String prefix = BASE + "id/shelf/";
    if (!node.isURI() || !node.getURI().startsWith(prefix)) {
      throw new IllegalArgumentException("a shelf is called <" + prefix + "NAME>");
    }
    return node.getURI().substring(prefix.length());
  }

  /** {@return the graph that says how the bodies of a shelf took up directives} */
  static Node uptakeGraph(ShelfScope shelf) {
    return iri("graph/uptake/" + PathSegment.of(shelf.key()));
  }

  static Node uptake(ShelfScope shelf, Node directive, Node body) {
    String all = shelf.key() + "\n" + directive.getURI() + "\n" + body.getURI();
    return iri("uptake/" + DocumentId.sha256(all).substring(0, 16));
  }

  static Node occurrence(Node echo, DocumentId document, int start, int end) {
    return below(echo, document + "/" + start + "-" + end);
  }

  static Node judgement(String wording, Instant at) {
    return iri("judgement/" + DocumentId.sha256(wording + at).substring(0, 16));
  }

  static Node run(Run run) {
    return iri("run/" + run.fingerprint());
  }

  static Node ruleFile(Run run, String path) {
    return below(run(run), "rule/" + PathSegment.of(path));
  }

  /** {@return {@code taken} with a number, for a second thing that stands at the same place} */
  static Node numbered(Node taken, int number) {
    return NodeFactory.createURI(taken.getURI() + "-" + number);
  }

  private static String both(EchoPair pair) {
    return pair.first() + "-" + pair.second();
  }

  private static String kind(EntityKey.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Node below(DocumentId document, String path) {
    return iri("doc/" + document + "/" + path);
  }

  private static Node below(Node parent, String path) {
    return NodeFactory.createURI(parent.getURI() + "/" + path);
  }

  private static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }
}
