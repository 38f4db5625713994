package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Finds what a text names by its sender alone: a circular that a body is said to send out
 * (某办公室日前下发通知，要求…), and the report that somebody gives for a committee.
 */
final class CircularDirectives {

  private static final TextPattern CIRCULAR =
      TextPattern.compile(
              "(?:近日|日前|今日|今天|[0-9年月日]{2,11})?(?:联合)?(?:下发|发出|印发)(?:了)?(?:紧急)?(?<what>通知)(?=[，,。]|要求|强调|指出)")
          .near(18, "通知");

  private static final TextPattern REPORT =
      TextPattern.compile(
          "(?:代表|受)(?<body>\\p{IsHan}{2,24}?(?:委员会|常委会|执委会|全委会|党组|理事会))(?:委托)?(?:向大会|向全会|在会上)?"
              + "所?作(?:了|的)?(?<what>工作报告)");

  List<FoundDirective> find(DocumentText text, Issuers issuers) {
    String view = text.view();
    List<FoundDirective> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      TextSearch circular = CIRCULAR.in(view, sentence.start(), sentence.end());
      while (circular.find()) {
        Optional<Issuers.Issuer> sender = issuers.endingAt(circular.start());
        if (sender.isPresent()) {
          Span where = new Span(sender.get().inView().start(), circular.end());
          String label = sender.get().inView().in(view) + circular.group("what");
          found.add(
              FoundDirective.byForm(label, DirectiveKind.DOCUMENT, where)
                  .from(sender.get().name()));
        }
      }
      TextSearch report = REPORT.in(view, sentence.start(), sentence.end());
      while (report.find()) {
        Span where = new Span(report.start("body"), report.end());
        String label = report.group("body") + report.group("what");
        found.add(
            FoundDirective.byForm(label, DirectiveKind.DOCUMENT, where)
                .from(issuers.startingAt(where.start())));
      }
    }
    return found;
  }
}
