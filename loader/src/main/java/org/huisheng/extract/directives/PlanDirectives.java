package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Finds plans that their form tells: a five-year plan of a field (“十四五”应急管理规划), a strategy with a
 * quoted name (“三高四新”战略).
 */
final class PlanDirectives {

  private static final String PERIOD = "[“\"]?十[二三四五六七]五[”\"]?";

  private static final TextPattern OF_FIELD =
      TextPattern.compile(
          PERIOD
              + "(?:(?!规划|时期|期间|开局|收官|末|初|以来|阶段)[\\p{IsHan}]){2,16}?(?:规划纲要|专项规划|规划)"
              + "(?!建议|编制组)");

  /** 本市“十四五”规划 is a plan of its own only with what it plans: 电网建设“十四五”规划. */
  private static final TextPattern OF_WORK =
      TextPattern.compile("(?:(?!社会发展)\\p{IsHan}{2}(?:建设|发展|事业|工作|改革))" + PERIOD + "规划")
          .near(9, "规划");

  private static final TextPattern STRATEGY =
      TextPattern.compile(
          "“[^“”，,。]{2,12}”(?:(?![作为是的])\\p{IsHan}){0,6}?(?:发展战略|战略部署|战略)(?!布局|支点|定位|机遇|位)");

  private static final Pattern CARRIED_OUT =
      Pattern.compile("(?:贯彻|落实|实施|围绕|紧扣|聚焦|服务|推进|对接|融入|践行|坚持)[^，,。；;《》]{0,12}$");

  List<FoundDirective> find(DocumentText text) {
    String view = text.view();
    List<FoundDirective> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      for (TextPattern form : List.of(OF_FIELD, OF_WORK)) {
        TextSearch plan = form.in(view, sentence);
        while (plan.find()) {
          found.add(plan(plan));
        }
      }
      TextSearch strategy = STRATEGY.in(view, sentence.start(), sentence.end());
      while (strategy.find()) {
        if (CARRIED_OUT.matcher(view).region(sentence.start(), strategy.start()).find()) {
          found.add(plan(strategy));
        }
      }
    }
    return found;
  }

  private static FoundDirective plan(TextSearch place) {
    Span where = new Span(place.start(), place.end());
    return FoundDirective.byForm(place.group(), DirectiveKind.PLAN, where);
  }
}
