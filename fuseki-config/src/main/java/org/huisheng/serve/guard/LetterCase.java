package org.huisheng.serve.guard;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** UCASE and LCASE. Jena's follow the language of the machine: in a Turkish one i becomes İ. */
final class LetterCase {

  private LetterCase() {}

  static NodeValue upper(List<NodeValue> arguments) {
    return changed("ucase", arguments, text -> text.toUpperCase(Locale.ROOT));
  }

  static NodeValue lower(List<NodeValue> arguments) {
    return changed("lcase", arguments, text -> text.toLowerCase(Locale.ROOT));
  }

  private static NodeValue changed(
      String function, List<NodeValue> arguments, UnaryOperator<String> change) {
    Node text = NodeValueOps.checkAndGetStringLiteral(function, arguments.get(0));
    return NodeValue.makeNode(
        NodeFactory.createLiteral(
            change.apply(text.getLiteralLexicalForm()),
            text.getLiteralLanguage(),
            text.getLiteralDatatype()));
  }
}
