package org.huisheng.map;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.Person;
import org.huisheng.model.Post;
import org.huisheng.model.Resolved;
import org.huisheng.model.Role;
import org.huisheng.vocabulary.Hs;
import org.huisheng.vocabulary.Time;

/**
 * The posts that a document attests and the roles people have in it. A membership holds as of the
 * document's date; nothing says when it began or ended.
 */
final class PersonTriples {

  private final DocumentScope scope;
  private final GraphWriter out;

  private PersonTriples(DocumentScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  static void write(DocumentScope scope) {
    PersonTriples triples = new PersonTriples(scope);
    for (Resolved<Person> person : scope.document().persons()) {
      triples.roles(person);
      person.item().posts().forEach(post -> triples.membership(person.key(), post));
    }
  }

  /** Whoever is only mentioned needs no more than the mention. */
  private void roles(Resolved<Person> person) {
    Node appearance = Iris.appearance(scope.id(), person.key());
    person.item().roles().stream()
        .filter(role -> role != Role.MENTIONED)
        .forEach(
            role -> {
              out.type(appearance, Hs.Appearance);
              out.add(appearance, Hs.in, scope.node());
              out.add(appearance, Hs.person, Iris.entity(person.key()));
              out.concept(appearance, Hs.role, role);
            });
  }

  private void membership(EntityKey person, Post post) {
    Optional<EntityKey> body = post.organisation().map(name -> scope.key(name, Kind.BODY));
    Node membership = Iris.membership(scope.id(), person, post.title(), body);
    out.type(membership, ORG.Membership);
    out.add(membership, Hs.in, scope.node());
    out.add(membership, ORG.member, Iris.entity(person));
    post.organisation()
        .ifPresent(name -> out.add(membership, ORG.organization, scope.named(name, Kind.BODY)));
    out.add(membership, Hs.post, describe(scope, post));
    out.add(membership, ORG.memberDuring, days());
  }

  /** {@return the days on which the document can have spoken; at some time in them it was so} */
  private Node days() {
    Node days = Iris.days(scope.id());
    out.type(days, Time.TemporalEntity);
    scope.document().date().earliest().ifPresent(day -> out.day(days, Hs.earliest, day));
    scope.document().date().latest().ifPresent(day -> out.day(days, Hs.latest, day));
    return days;
  }

  /** {@return the node of {@code post}, described in the document that names it} */
  static Node describe(DocumentScope scope, Post post) {
    Node node =
        post.organisation()
            .map(name -> Iris.post(scope.key(name, Kind.BODY), post.title()))
            .orElseGet(() -> Iris.post(scope.id(), post.title()));
    scope.out().type(node, ORG.Post);
    scope.out().chinese(node, SKOS.prefLabel, post.title());
    post.organisation()
        .ifPresent(name -> scope.out().add(node, ORG.postIn, scope.named(name, Kind.BODY)));
    return node;
  }
}
