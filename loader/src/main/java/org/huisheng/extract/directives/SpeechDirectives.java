package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Span;

/**
 * Finds speeches, instructions, letters and collected expositions of the General Secretary
 * (习近平总书记关于…的重要论述), and messages that bodies send to congresses.
 */
final class SpeechDirectives {

  private static final String SPEAKER = "习近平";

  private static final Pattern BY_LEADER =
      Pattern.compile(
          "习近平(?:总书记|主席|同志)?(?<about>(?:(?!习近平)[^，,。：:《》]){0,45}?)"
              + "(?<what>重要(?:讲话|指示|批示|论述|回信|贺信|致辞|致词|文章|要求|嘱托)"
              + "(?:(?:和|、)?(?:系列)?(?:重要)?(?:讲话|指示|批示|论述|回信|贺信|精神|要求))*"
              + "|(?:讲话|指示|批示|回信|贺信|贺电)精神)");

  /** Said of a speech while it is given: the words between are no name. */
  private static final Pattern EVENT = Pattern.compile("发表|作出|强调|指出|出席|主持|代表|提出|讲|见面|思想|亲自");

  private static final String AT_PLENUM = "在全会";

  private static final Pattern OCCASION = Pattern.compile("时的?$");

  private static final Pattern OCCASIONS =
      Pattern.compile("(?<first>.{2,20}?)和(?<second>.{2,20})时的?");

  private static final Pattern MESSAGE = Pattern.compile("(?:党中央、国务院|党中央|中共中央|国务院)的?致[词辞](?:精神)?");

  List<FoundDirective> find(DocumentText text, Issuers issuers) {
    List<FoundDirective> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      Matcher leader = BY_LEADER.matcher(text.view()).region(sentence.start(), sentence.end());
      while (leader.find()) {
        byLeader(leader, text.view(), found);
      }
      Matcher message = MESSAGE.matcher(text.view()).region(sentence.start(), sentence.end());
      while (message.find()) {
        Span where = new Span(message.start(), message.end());
        found.add(
            FoundDirective.byForm(message.group(), DirectiveKind.SPEECH, where)
                .from(issuers.startingAt(where.start())));
      }
    }
    return withFullNames(found);
  }

  private static void byLeader(Matcher leader, String view, List<FoundDirective> found) {
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

  private static FoundDirective speech(String label, String what, Span where) {
    boolean collected = what.contains("论述") && !what.contains("讲话") && !what.contains("指示");
    DirectiveKind kind = collected ? DirectiveKind.THOUGHT : DirectiveKind.SPEECH;
    return FoundDirective.byForm(label, kind, where).from(Optional.of(SPEAKER));
  }

  /** Lets 习近平总书记重要讲话 mean the only speech that the text names by its occasion, if it is one. */
  private static List<FoundDirective> withFullNames(List<FoundDirective> found) {
    List<FoundDirective> named =
        found.stream()
            .filter(each -> each.label().startsWith(SPEAKER) && !isBare(each))
            .filter(each -> each.kind() == DirectiveKind.SPEECH && each.label().contains("讲话"))
            .toList();
    boolean one =
        named.stream().map(FoundDirective::label).map(DirectiveKey::of).distinct().count() == 1;
    return found.stream()
        .map(each -> one && isBare(each) ? named.get(0).again(each.inView()) : each)
        .toList();
  }

  private static boolean isBare(FoundDirective speech) {
    return speech.label().matches("习近平(?:总书记|主席|同志)?的?重要讲话(?:精神)?");
  }
}
