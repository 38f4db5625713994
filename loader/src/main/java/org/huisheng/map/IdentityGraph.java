package org.huisheng.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.huisheng.model.Directive;
import org.huisheng.model.EntityKey;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Meeting;
import org.huisheng.model.Mention;
import org.huisheng.model.Person;
import org.huisheng.model.Resolved;
import org.huisheng.model.Shelf;
import org.huisheng.model.Slogan;
import org.huisheng.vocabulary.Hs;

/**
 * {@code graph/identity}: who is who and why, each thing described once however many documents name
 * it. What only one document knows is described in that document's graph instead.
 *
 * <p>Where documents differ about a thing, the one with the smallest identifier speaks; what each
 * of them says stands in its own graph.
 */
final class IdentityGraph {

  private final Shelf shelf;
  private final Function<EntityKey, GraphWriter> home;
  private final WordingSchemes schemes;

  /**
   * @param home the graph that a thing is described in
   */
  private IdentityGraph(
      Shelf shelf, WordingSchemes schemes, Function<EntityKey, GraphWriter> home) {
    this.shelf = shelf;
    this.schemes = schemes;
    this.home = home;
  }

  static void write(Shelf shelf, WordingSchemes schemes, Function<EntityKey, GraphWriter> home) {
    IdentityGraph graph = new IdentityGraph(shelf, schemes, home);
    BodyTriples.write(shelf.bodies(), home);
    graph.first(LinkedDocument::persons).forEach(graph::person);
    graph.first(LinkedDocument::meetings).forEach(graph::meeting);
    graph.first(LinkedDocument::slogans).forEach(graph::wording);
    graph.first(LinkedDocument::directives).forEach(graph::directive);
    graph.wordingForms();
  }

  private void person(EntityKey key, Person person) {
    GraphWriter out = home.apply(key);
    Node node = EntityLabels.describe(out, key);
    KeyNames.anchor(key)
        .map(body -> EntityKey.of(EntityKey.Kind.BODY, body))
        .ifPresent(body -> out.add(node, Hs.anchoredAt, Iris.entity(body)));
  }

  private void meeting(EntityKey key, Meeting meeting) {
    GraphWriter out = home.apply(key);
    Node node = EntityLabels.describe(out, key);
    out.concept(node, Hs.meetingKind, meeting.kind());
    meeting.term().ifPresent(term -> out.number(node, Hs.term, term));
    meeting.session().ifPresent(session -> out.number(node, Hs.session, session));
    Terms.write(out, key);
  }

  private void directive(EntityKey key, Directive directive) {
    GraphWriter out = home.apply(key);
    out.concept(EntityLabels.describe(out, key), Hs.directiveKind, directive.kind());
  }

  private void wording(EntityKey key, Slogan slogan) {
    GraphWriter out = home.apply(key);
    Node node = EntityLabels.describe(out, key);
    schemes.write(out, node, key);
    out.concept(node, Hs.sloganKind, slogan.kind());
    Node label = form(out, key, key.name());
    out.add(node, SKOSXL.prefLabel, label);
  }

  /**
   * SKOS-XL says who uses which form; the plain label beside it is what simple readers look for.
   */
  private void wordingForms() {
    resolved(LinkedDocument::slogans)
        .forEach(
            slogan -> {
              EntityKey key = slogan.key();
              GraphWriter out = home.apply(key);
              for (Mention mention : slogan.item().mentions()) {
                if (!mention.surface().equals(key.name())) {
                  out.add(Iris.entity(key), SKOSXL.altLabel, form(out, key, mention.surface()));
                  out.chinese(Iris.entity(key), SKOS.altLabel, mention.surface());
                }
              }
            });
  }

  private static Node form(GraphWriter out, EntityKey slogan, String words) {
    Node form = Iris.wordingForm(slogan, words);
    out.type(form, SKOSXL.Label);
    out.chinese(form, SKOSXL.literalForm, words);
    return form;
  }

  private <T> Map<EntityKey, T> first(Function<LinkedDocument, List<Resolved<T>>> items) {
    Map<EntityKey, T> first = new TreeMap<>();
    resolved(items).forEach(resolved -> first.putIfAbsent(resolved.key(), resolved.item()));
    return first;
  }

  private <T> Stream<Resolved<T>> resolved(Function<LinkedDocument, List<Resolved<T>>> items) {
    return shelf.documents().stream()
        .sorted(Comparator.comparing(LinkedDocument::id))
        .flatMap(document -> items.apply(document).stream());
  }
}
