package org.huisheng.map;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.huisheng.model.DatedContradiction;
import org.huisheng.model.Finding;
import org.huisheng.model.Severity;
import org.huisheng.model.Span;
import org.huisheng.vocabulary.Hs;

/** What is odd about a document. The file's location is the user's affair and is never stored. */
final class FindingTriples {

  private final DocumentScope scope;
  private final GraphWriter out;

  private FindingTriples(DocumentScope scope) {
    this.scope = scope;
    this.out = scope.out();
  }

  static void write(DocumentScope scope) {
    FindingTriples triples = new FindingTriples(scope);
    scope.document().extraction().findings().forEach(triples::finding);
    scope.document().findings().forEach(triples::contradiction);
  }

  private void finding(Finding finding) {
    Node node = node(finding.code(), finding.severity(), finding.where());
    out.english(node, Hs.message, finding.message());
    out.english(node, Hs.remedy, finding.remedy());
  }

  private void contradiction(DatedContradiction found) {
    Node node = node("date-contradicts-text", Severity.WARNING, Optional.of(found.where()));
    out.add(node, Hs.contradicts, DocumentGraph.statedDate(scope, found.stated()));
    out.add(node, Hs.evidence, Iris.entity(found.event()));
    out.number(node, Hs.days, found.days());
    String words = scope.text().quote(found.where());
    String event = KeyNames.label(found.event());
    out.chinese(
        node,
        Hs.message,
        String.format(
            Locale.ROOT,
            "文中称“%s”，而所注日期%s在%s结束%d天之后。",
            words,
            found.stated().value(),
            event,
            found.days()));
    out.english(
        node,
        Hs.message,
        String.format(
            Locale.ROOT,
            "The text says “%s”, but the stated date %s is %d days after the end of %s.",
            words,
            found.stated().value(),
            found.days(),
            event));
    out.chinese(node, Hs.remedy, "请对照原件核实年份。");
    out.english(node, Hs.remedy, "Check the year against the original.");
  }

  private Node node(String code, Severity severity, Optional<Span> where) {
    Node node = scope.distinct(Iris.finding(scope.id(), code, where.map(scope.text()::start)));
    out.type(node, Hs.Finding);
    out.string(node, Hs.code, code);
    out.concept(node, Hs.severity, severity);
    where.ifPresentOrElse(
        place -> scope.text().place(out, node, place), () -> out.add(node, Hs.in, scope.node()));
    return node;
  }
}
