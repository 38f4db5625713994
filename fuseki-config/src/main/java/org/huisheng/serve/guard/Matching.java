package org.huisheng.serve.guard;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * REGEX and REPLACE for one query, with the semantics of Jena's and {@link LinearPattern}s. The
 * last pattern is kept: nearly always it is the same for every row. Belongs to the thread that runs
 * the query.
 */
final class Matching {

  private final Allowance allowance;
  private String lastPattern;
  private String lastFlags;
  private Pattern compiled;

  Matching(Allowance allowance) {
    this.allowance = allowance;
  }

  /** REGEX: text, pattern, perhaps flags. */
  NodeValue matches(List<NodeValue> arguments) {
    String text = text("REGEX", arguments.get(0));
    Pattern pattern = pattern("REGEX", arguments, 2);
    LinearPattern.requireShort(pattern, text);
    return NodeValue.booleanReturn(pattern.matcher(text).find());
  }

  /** REPLACE: text, pattern, replacement, perhaps flags. */
  NodeValue replace(List<NodeValue> arguments) {
    String text = text("REPLACE", arguments.get(0));
    Pattern pattern = pattern("REPLACE", arguments, 3);
    LinearPattern.requireShort(pattern, text);
    Matcher matcher = pattern.matcher(text);
    String replacement = text("REPLACE", arguments.get(2));
    requireReplacement(replacement);
    String replaced = replaced(matcher, text, replacement);
    if (replaced.equals(text)) {
      return arguments.get(0);
    }
    allowance.make(replaced.length());
    Node like = arguments.get(0).asNode();
    return NodeValue.makeNode(
        NodeFactory.createLiteral(replaced, like.getLiteralLanguage(), like.getLiteralDatatype()));
  }

  /** As XPath: {@code $} stands before a digit, and {@code \\} before itself or {@code $}. */
  private static void requireReplacement(String replacement) {
    for (int i = 0; i < replacement.length(); i++) {
      char c = replacement.charAt(i);
      if (c == '$' || c == '\\') {
        i++;
        char next = i < replacement.length() ? replacement.charAt(i) : ' ';
        boolean meant = c == '$' ? next >= '0' && next <= '9' : next == '\\' || next == '$';
        if (!meant) {
          throw new ExprEvalException("REPLACE: no replacement: " + replacement);
        }
      }
    }
  }

  private String replaced(Matcher matcher, String text, String replacement) {
    long references = replacement.chars().filter(c -> c == '$').count();
    StringBuilder made = new StringBuilder();
    int last = 0;
    boolean any = false;
    try {
      while (matcher.find()) {
        // As Jena: of matches of nothing only a first one is replaced.
        if (any && matcher.start() == matcher.end()) {
          continue;
        }
        long grown = replacement.length() + references * (matcher.end() - matcher.start());
        allowance.requireShort(made.length() + (matcher.start() - last) + grown);
        matcher.appendReplacement(made, replacement);
        last = matcher.end();
        any = true;
      }
      allowance.requireShort(made.length() + (long) text.length() - last);
      return matcher.appendTail(made).toString();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + replacement + " does not fit the pattern", e);
    }
  }

  private Pattern pattern(String function, List<NodeValue> arguments, int flagsAt) {
    String pattern = text(function, arguments.get(1));
    String flags = arguments.size() > flagsAt ? text(function, arguments.get(flagsAt)) : "";
    if (!pattern.equals(lastPattern) || !Objects.equals(flags, lastFlags)) {
      compiled = LinearPattern.of(pattern, flags, allowance.limits());
      lastPattern = pattern;
      lastFlags = flags;
    }
    return compiled;
  }

  private String text(String function, NodeValue argument) {
    allowance.look();
    String text = NodeValueOps.checkAndGetStringLiteral(function, argument).getLiteralLexicalForm();
    allowance.requireShort(text.length());
    return text;
  }
}
