package org.huisheng.map;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.huisheng.model.Addressee;
import org.huisheng.model.DocumentNumber;
import org.huisheng.model.Metadata;
import org.huisheng.vocabulary.Hs;

/** The number under which a document is filed, and whom it is sent to. */
final class LetterheadTriples {

  private final DocumentScope scope;
  private final GraphWriter out;

  private LetterheadTriples(DocumentScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  static void write(DocumentScope scope) {
    LetterheadTriples triples = new LetterheadTriples(scope);
    Metadata about = scope.document().extraction().metadata();
    about.number().ifPresent(triples::number);
    about.addressees().forEach(triples::addressee);
  }

  private void number(DocumentNumber number) {
    out.string(scope.node(), Hs.documentNumber, number.standard());
    Node node = Iris.documentNumber(scope.id());
    out.add(scope.node(), Hs.statedNumber, node);
    scope.text().place(out, node, number.where());
  }

  private void addressee(Addressee addressee) {
    Node node = Iris.addressee(scope.id(), scope.text().start(addressee.where()));
    out.add(scope.node(), Hs.addressee, node);
    out.chinese(node, RDFS.label, addressee.name());
    out.concept(node, Hs.addresseeKind, addressee.kind());
    scope.text().place(out, node, addressee.where());
  }
}
