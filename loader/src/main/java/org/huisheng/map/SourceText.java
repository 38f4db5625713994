package org.huisheng.map;

import org.apache.jena.graph.Node;
import org.huisheng.model.CodePoints;
import org.huisheng.model.DocumentId;
import org.huisheng.model.SourceFile;
import org.huisheng.model.Span;
import org.huisheng.vocabulary.Hs;

/**
 * The border at which UTF-16 offsets into a document's source text become code points. Immutable.
 */
final class SourceText {

  private final DocumentId id;
  private final String text;
  private final CodePoints codePoints;

  SourceText(SourceFile source) {
    this.id = source.id();
    this.text = source.text();
    this.codePoints = CodePoints.of(text);
  }

  DocumentId id() {
    return id;
  }

  /** {@return the length in code points} */
  int length() {
    return codePoints.at(text.length());
  }

  int start(Span where) {
    return codePoints.at(where.start());
  }

  int end(Span where) {
    return codePoints.at(where.end());
  }

  String quote(Span where) {
    return where.in(text);
  }

  /** Says where {@code thing} stands: three statements. */
  void place(GraphWriter out, Node thing, Span where) {
    out.add(thing, Hs.in, Iris.document(id));
    out.number(thing, Hs.start, start(where));
    out.number(thing, Hs.end, end(where));
  }
}
