package org.huisheng.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Finding;
import org.huisheng.model.Severity;
import org.huisheng.vocabulary.Hs;

/**
 * Words a violation the way findings are worded: code, file, what is odd, what to do. Immutable.
 */
final class ShapeMessages {

  /** Parts the English message of a shape. */
  private static final String REMEDY = " Remedy: ";

  private static final Pattern DOCUMENT = Pattern.compile("/doc/([0-9a-f]{16})(?:/|$)");

  private final Graph shapes;

  ShapeMessages(Graph shapes) {
    this.shapes = shapes;
  }

  Finding finding(ReportEntry entry, Graph data) {
    String message = message(entry.source());
    int remedy = message.indexOf(REMEDY);
    String odd = remedy < 0 ? message : message.substring(0, remedy);
    String value = entry.value() == null ? "" : " (" + entry.value() + ")";
    return new Finding(
        severity(entry),
        code(entry.source().getLocalName()),
        location(entry.focusNode(), data),
        document(entry.focusNode()),
        Optional.empty(),
        entry.focusNode() + ": " + odd + value,
        remedy < 0 ? "" : message.substring(remedy + REMEDY.length()));
  }

  /** {@return {@code shape-document-title} for the shape {@code DocumentTitle}} */
  static String code(String name) {
    String hyphened = name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return "shape" + hyphened;
  }

  private static Severity severity(ReportEntry entry) {
    Node level = entry.severity().level();
    if (level.equals(SHACL.Violation)) {
      return Severity.ERROR;
    }
    return level.equals(SHACL.Warning) ? Severity.WARNING : Severity.INFO;
  }

  private String message(Node shape) {
    return shapes.stream(shape, SHACL.message, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(text -> text.getLiteralLanguage().equals("en"))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("ontology/shapes.ttl: " + shape + " has no message"));
  }

  private static Optional<DocumentId> document(Node focus) {
    Matcher matcher = DOCUMENT.matcher(focus.toString());
    return matcher.find() ? Optional.of(new DocumentId(matcher.group(1))) : Optional.empty();
  }

  /** {@return the name of the file that became the document, else the thing itself} */
  private static String location(Node focus, Graph data) {
    return document(focus)
        .flatMap(
            id ->
                data.stream(Node.ANY, Hs.fileName.asNode(), Node.ANY)
                    .filter(triple -> triple.getSubject().toString().endsWith("/id/doc/" + id))
                    .map(triple -> triple.getObject().getLiteralLexicalForm())
                    .findFirst())
        .orElse(focus.toString());
  }
}
