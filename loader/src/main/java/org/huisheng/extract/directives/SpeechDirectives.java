package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Finds speeches, instructions, letters and collected expositions of the General Secretary
 * (习近平总书记关于…的重要论述), and messages that bodies send to congresses.
 */
final class SpeechDirectives {

  private static final String SPEAKER = "习近平";

  /** 总书记 alone is the one in office when no name stands before it. */
  private static final String LEADER =
      "(?<leader>习近平(?:总书记|主席|同志)?|习主席|(?<!江泽民|胡锦涛|胡耀邦|赵紫阳|邓小平)总书记)";

  private static final String WHAT =
      "(?<what>重要(?:讲话|指示|批示|论述|回信|贺信|致辞|致词|文章|要求|嘱托|(?<=关于.{2,40}的重要)思想)"
          + "(?:(?:和|、)?(?:系列)?(?:重要)?(?:讲话|指示|批示|论述|回信|贺信|精神|要求))*"
          + "|(?:讲话|指示|批示|回信|贺信|贺电)精神"
          + "|(?<=总书记|主席)的?(?:殷切|殷殷|谆谆)?嘱托)"
          + "(?!《)";

  private static final TextPattern BY_LEADER =
      TextPattern.compile(LEADER + "(?<about>(?:(?!习近平|总书记)[^，,。：:《》]){0,55}?)" + WHAT);

  /** 关于…的重要论述和对…的重要指示批示精神: the second has the leader of the first. */
  private static final Pattern ALSO =
      Pattern.compile(
          "(?:和|、|及|以及|与)(?<about>(?:关于|对|在|来|视察|考察|同|给|致)(?:(?!习近平|总书记)[^，,。：:《》]){1,40}?)"
              + WHAT);

  /** 总书记在某会上强调: told by what was said there, not by a name. */
  private static final TextPattern SAID =
      TextPattern.compile(
          LEADER
              + "在(?<about>[^，,。：:；;《》]{4,40}?(?:会议|大会|会|仪式|论坛)上|[^，,。：:；;《》]{4,40}?(?:集体谈话|座谈|考察|视察|调研)时)"
              + "(?:发表(?:的)?重要讲话)?[，,]?(?:明确|特别|再次|深刻|反复)?(?:指出|强调|要求|号召)");

  private static final TextPattern ORDERED =
      TextPattern.compile(
          "(?:"
              + LEADER
              + "|(?:书记|省长|市长|县长|区长|州长|主席|部长|总理|常委)(?<name>\\p{IsHan}{2,3}?)(?:同志(?:\\p{IsHan}{2,10}[，,]并?)?)?)"
              + "(?:近日|日前)?(?<about>[对就](?:(?!习近平|总书记)[^，,。：:《》]){2,30}?)[作做]出(?:了)?"
              + "(?<what>重要(?:指示批示|指示|批示)|批示)");

  /** Said of a speech while it is given: the words between are no name. */
  private static final Pattern EVENT =
      Pattern.compile("发表|作出|强调|指出|出席|主持|代表(?!团|大会)|提出|讲|见面|思想|亲自");

  private static final String AT_PLENUM = "在全会";

  private static final Pattern OCCASION = Pattern.compile("时的?$");

  private static final Pattern OCCASIONS =
      Pattern.compile(
          "(?<first>.{2,20}?)和(?<second>(?:同|在|来|到|瞻仰|考察|视察|调研|看望|参观|出席|参加|听取|会见|接见|慰问).{2,20})时的?");

  private static final TextPattern MESSAGE =
      TextPattern.compile("(?:党中央、国务院|党中央|中共中央|国务院)的?致[词辞](?:精神)?");

  List<FoundDirective> find(DocumentText text, Issuers issuers) {
    List<FoundDirective> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      TextSearch leader = BY_LEADER.in(text.view(), sentence.start(), sentence.end());
      while (leader.find()) {
        byLeader(leader, text.view(), found);
        also(leader, sentence, text.view(), found);
      }
      said(text.view(), sentence, found);
      TextSearch message = MESSAGE.in(text.view(), sentence.start(), sentence.end());
      while (message.find()) {
        Span where = new Span(message.start(), message.end());
        found.add(
            FoundDirective.byForm(message.group(), DirectiveKind.SPEECH, where)
                .from(issuers.startingAt(where.start())));
      }
    }
    return withFullNames(found);
  }

  private static void byLeader(TextSearch leader, String view, List<FoundDirective> found) {
    String about = leader.group("about");
    if (EVENT.matcher(about).find() && !OCCASION.matcher(about).find()) {
      return;
    }
    Span where = new Span(leader.start(), leader.end());
    String title = leader.group().substring(0, leader.start("about") - leader.start());
    String what = leader.group("what");
    Matcher two = OCCASIONS.matcher(about);
    if (two.matches() && !about.startsWith("关于") && !about.startsWith("对")) {
      found.add(speech(title + two.group("first") + what, what, where));
      found.add(speech(title + two.group("second") + "时的" + what, what, where));
    } else {
      String label =
          about.startsWith(AT_PLENUM)
              ? MeetingNames.plenumBefore(view, where.start())
                  .map(plenum -> leader.group().replaceFirst(AT_PLENUM, "在" + plenum))
                  .orElse(leader.group())
              : leader.group();
      found.add(speech(label, what, where));
    }
  }

  private static void also(
      TextSearch leader, Span sentence, String view, List<FoundDirective> found) {
    Matcher also = ALSO.matcher(view).region(leader.end(), sentence.end());
    if (also.lookingAt() && !EVENT.matcher(also.group("about")).find()) {
      Span where = new Span(also.start("about"), also.end());
      found.add(speech(leader.group("leader") + where.in(view), also.group("what"), where));
    }
  }

  private static void said(String view, Span sentence, List<FoundDirective> found) {
    TextSearch said = SAID.in(view, sentence.start(), sentence.end());
    while (said.find()) {
      Span where = new Span(said.start(), said.end("about"));
      boolean isNew = found.stream().noneMatch(each -> each.inView().overlaps(where));
      if (isNew) {
        String occasion = said.group("about");
        String at = occasion.startsWith("同") || occasion.startsWith("与") ? "" : "在";
        found.add(speech(said.group("leader") + at + occasion + "的讲话", "讲话", where));
      }
    }
    TextSearch ordered = ORDERED.in(view, sentence.start(), sentence.end());
    while (ordered.find()) {
      String name = ordered.group("name");
      int start = name == null ? ordered.start() : ordered.start("name");
      Span where = new Span(start, ordered.end());
      if (found.stream().noneMatch(each -> each.inView().overlaps(where))) {
        String who = name == null ? ordered.group("leader") : name;
        found.add(
            FoundDirective.byForm(
                    who + ordered.group("about") + "的" + ordered.group("what"),
                    DirectiveKind.SPEECH,
                    where)
                .from(Optional.of(name == null ? SPEAKER : name)));
      }
    }
  }

  private static FoundDirective speech(String label, String what, Span where) {
    boolean collected =
        (what.contains("论述") || what.contains("思想"))
            && !what.contains("讲话")
            && !what.contains("指示");
    DirectiveKind kind = collected ? DirectiveKind.THOUGHT : DirectiveKind.SPEECH;
    return FoundDirective.byForm(label, kind, where).from(Optional.of(SPEAKER));
  }

  /** Lets 习近平总书记重要讲话 mean the only speech that the text names by its occasion, if it is one. */
  private static List<FoundDirective> withFullNames(List<FoundDirective> found) {
    List<FoundDirective> named =
        found.stream()
            .filter(each -> each.issuer().equals(Optional.of(SPEAKER)) && !isBare(each))
            .filter(each -> each.kind() == DirectiveKind.SPEECH && each.label().contains("讲话"))
            .toList();
    boolean one =
        named.stream().map(FoundDirective::label).map(DirectiveKey::of).distinct().count() == 1;
    return found.stream()
        .map(each -> one && isBare(each) ? named.get(0).again(each.inView()) : each)
        .toList();
  }

  private static boolean isBare(FoundDirective speech) {
    return speech.label().matches("(?:习近平(?:总书记|主席|同志)?|习主席|总书记)的?重要讲话(?:精神)?");
  }
}
