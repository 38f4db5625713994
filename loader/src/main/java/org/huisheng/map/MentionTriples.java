package org.huisheng.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.huisheng.model.Basis;
import org.huisheng.model.EntityKey;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Mention;
import org.huisheng.vocabulary.Hs;

/**
 * Where the text names what: four statements a place, and why a wording was so understood, once for
 * each wording and thing. Neither has a type; {@code hs:denotes} with a start makes a mention,
 * {@code hs:surface} a resolution.
 */
final class MentionTriples {

  private record Reading(String surface, EntityKey denoted, Basis basis) {}

  private final DocumentScope scope;
  private final Set<Reading> explained = new HashSet<>();

  private MentionTriples(DocumentScope scope) {
    this.scope = scope;
  }

  static void write(DocumentScope scope) {
    MentionTriples triples = new MentionTriples(scope);
    LinkedDocument document = scope.document();
    document.bodies().forEach(body -> triples.all(body.item().mentions(), body.key()));
    document.genericBodies().forEach(body -> triples.all(body.item().mentions(), body.key()));
    document.persons().forEach(person -> triples.all(person.item().mentions(), person.key()));
    document.meetings().forEach(meeting -> triples.all(meeting.item().mentions(), meeting.key()));
    document.slogans().forEach(slogan -> triples.all(slogan.item().mentions(), slogan.key()));
    document
        .directives()
        .forEach(directive -> triples.all(directive.item().mentions(), directive.key()));
  }

  private void all(List<Mention> mentions, EntityKey denoted) {
    for (Mention mention : mentions) {
      scope.mention(mention.where(), denoted);
      if (mention.basis() != Basis.FULL_NAME
          && explained.add(new Reading(mention.surface(), denoted, mention.basis()))) {
        explain(mention, denoted);
      }
    }
  }

  private void explain(Mention mention, EntityKey denoted) {
    Node reason = scope.distinct(Iris.resolution(scope.id(), denoted.kind(), mention.surface()));
    scope.out().add(reason, Hs.in, scope.node());
    scope.out().chinese(reason, Hs.surface, mention.surface());
    scope.out().add(reason, Hs.denotes, Iris.entity(denoted));
    scope.out().concept(reason, Hs.basis, mention.basis());
  }
}
