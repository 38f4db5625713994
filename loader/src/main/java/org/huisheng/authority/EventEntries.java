package org.huisheng.authority;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.huisheng.lexicon.Chronicle;
import org.huisheng.lexicon.Hierarchies.CentralBody;
import org.huisheng.lexicon.KnownDirective;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.lexicon.ReferenceDirectives;
import org.huisheng.map.GraphWriter;
import org.huisheng.map.Iris;
import org.huisheng.map.Terms;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.ReferenceEvent;
import org.huisheng.vocabulary.Hs;

/** Congresses, sessions and directives, with their days. */
final class EventEntries {

  private final AuthorityGraph graph = new AuthorityGraph();
  private final GraphWriter out = graph.out();

  /** Canonical names of the bodies of the centre: other issuers are not told apart by a name. */
  private final Set<String> centre;

  private EventEntries(Set<String> centre) {
    this.centre = centre;
  }

  static AuthorityGraph meetings(Chronicle chronicle) {
    EventEntries entries = new EventEntries(Set.of());
    chronicle.entries().stream()
        .filter(entry -> entry.event().key().kind() == Kind.MEETING)
        .forEach(entries::meeting);
    return entries.graph;
  }

  static AuthorityGraph directives(Lexicon lexicon, ReferenceDirectives directives) {
    EventEntries entries =
        new EventEntries(
            lexicon.hierarchies().centre().stream()
                .map(CentralBody::name)
                .collect(Collectors.toSet()));
    Map<String, ReferenceDirectives.Entry> byName = new HashMap<>();
    directives.entries().forEach(entry -> byName.put(entry.name(), entry));
    lexicon.chronicle().entries().stream()
        .filter(entry -> entry.event().key().kind() == Kind.DIRECTIVE)
        .filter(entry -> !byName.containsKey(entry.event().key().name()))
        .forEach(entries::dated);
    directives.entries().forEach(entries::directive);
    lexicon.directives().known().stream()
        .filter(entry -> !byName.containsKey(entry.name()))
        .forEach(entries::known);
    return entries.graph;
  }

  private void meeting(Chronicle.Entry entry) {
    ReferenceEvent event = entry.event();
    Node node = Iris.entity(event.key());
    out.type(node, Hs.Meeting);
    graph.entry(node, event.key().name(), entry.aliases(), event.source());
    out.day(node, SchemaDO.startDate, event.start());
    out.day(node, SchemaDO.endDate, event.end());
    event.issuer().ifPresent(body -> out.add(node, SchemaDO.organizer, Iris.entity(body)));
    Terms.write(out, event.key());
  }

  private void dated(Chronicle.Entry entry) {
    ReferenceEvent event = entry.event();
    Node node = Iris.entity(event.key());
    out.type(node, Hs.Directive);
    graph.entry(node, event.key().name(), entry.aliases(), event.source());
    out.day(node, DCTerms.date, event.end());
    event.issuer().ifPresent(body -> out.add(node, Hs.issuer, Iris.entity(body)));
  }

  private void directive(ReferenceDirectives.Entry entry) {
    Node node = describe(entry.name(), entry.kind());
    graph.entry(node, entry.name(), entry.aliases(), entry.source());
    entry.date().ifPresent(day -> out.day(node, DCTerms.date, day));
    entry.published().ifPresent(day -> out.day(node, DCTerms.issued, day));
    entry.number().ifPresent(number -> out.string(node, Hs.documentNumber, number));
    entry.issuers().forEach(name -> out.add(node, Hs.issuer, issuer(name)));
  }

  private void known(KnownDirective entry) {
    Node node = describe(entry.name(), entry.kind());
    graph.entry(node, entry.name(), entry.variants(), entry.source());
    entry
        .issuer()
        .filter(centre::contains)
        .ifPresent(name -> out.add(node, Hs.issuer, issuer(name)));
  }

  private Node describe(String name, DirectiveKind kind) {
    Node node = Iris.entity(EntityKey.of(Kind.DIRECTIVE, name));
    out.type(node, Hs.Directive);
    out.concept(node, Hs.directiveKind, kind);
    return node;
  }

  /** A person is named with the body that anchors him; names of meetings end like meetings. */
  private static Node issuer(String name) {
    if (name.contains("@")) {
      return Iris.entity(EntityKey.of(Kind.PERSON, name));
    }
    Kind kind = name.endsWith("会议") || name.endsWith("全国代表大会") ? Kind.MEETING : Kind.BODY;
    return Iris.entity(EntityKey.of(kind, name));
  }
}
