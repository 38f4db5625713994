package org.huisheng.map;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.huisheng.model.DocumentId;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Span;
import org.huisheng.vocabulary.Hs;

/** What the parts of one document's graph have in common. Lives while one document is mapped. */
final class DocumentScope {

  private final LinkedDocument document;
  private final SourceText text;
  private final GraphWriter out;
  private final Names names;
  private final Map<Node, Integer> taken = new HashMap<>();

  DocumentScope(LinkedDocument document, SourceText text, GraphWriter out, Names names) {
    this.document = document;
    this.text = text;
    this.out = out;
    this.names = names;
  }

  LinkedDocument document() {
    return document;
  }

  DocumentId id() {
    return document.id();
  }

  Node node() {
    return Iris.document(document.id());
  }

  SourceText text() {
    return text;
  }

  GraphWriter out() {
    return out;
  }

  /**
   * {@return the node of what the document means by {@code name}, described if nobody else does}
   */
  Node named(String name, Kind... kinds) {
    EntityKey key = names.find(name, kinds);
    return names.describes(key) ? Iris.entity(key) : EntityLabels.describe(out, key);
  }

  /** {@return the identity of what the document means by {@code name}} */
  EntityKey key(String name, Kind... kinds) {
    return names.find(name, kinds);
  }

  /**
   * {@return {@code minted} for the first thing that asks for it, {@code minted-2} for the second}
   *
   * <p>Things ask in the order of the text, so the same document gives the same identifiers.
   */
  Node distinct(Node minted) {
    int number = taken.merge(minted, 1, Integer::sum);
    return number == 1 ? minted : Iris.numbered(minted, number);
  }

  /**
   * Says that the text names {@code denoted} at {@code where}: four statements. Two things named by
   * the same characters (省市总工会) share the node.
   */
  Node mention(Span where, EntityKey denoted) {
    Node mention = Iris.mention(id(), text.start(where), text.end(where), denoted.kind());
    text.place(out, mention, where);
    out.add(mention, Hs.denotes, Iris.entity(denoted));
    return mention;
  }
}
