package org.huisheng.map;

import org.apache.jena.graph.Node;
import org.huisheng.model.Mention;
import org.huisheng.model.Resolved;
import org.huisheng.model.Slogan;
import org.huisheng.vocabulary.Hs;

/**
 * Which fixed wordings a document uses, in which forms, and how it spells them out. One statement a
 * wording, so that who uses what is answered without the mentions.
 */
final class WordingTriples {

  private WordingTriples() {}

  static void write(DocumentScope scope) {
    for (Resolved<Slogan> slogan : scope.document().slogans()) {
      Node wording = Iris.entity(slogan.key());
      scope.out().add(scope.node(), Hs.usesSlogan, wording);
      for (Mention mention : slogan.item().mentions()) {
        Node form = Iris.wordingForm(slogan.key(), mention.surface());
        scope.out().add(scope.node(), Hs.usesForm, form);
      }
      slogan
          .item()
          .expansion()
          .ifPresent(words -> scope.out().chinese(wording, Hs.expansion, words));
    }
  }
}
