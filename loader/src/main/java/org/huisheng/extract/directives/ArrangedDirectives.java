package org.huisheng.extract.directives;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huisheng.extract.text.AnyOf;
import org.huisheng.extract.text.Clauses;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.DirectiveWords;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Finds what bodies and congresses ask for without a title: 党中央决策部署, 市委有关部署要求, 全总通知精神,
 * 市第…次党代会确定的目标任务. Issuers that share one such word each get their own.
 */
final class ArrangedDirectives {

  private static final String LINK = "(?:关于[^，,。：:《》]{2,30}?的)?(?:的|有关|相关|重大|各项|系列|工作){0,2}";

  private static final TextPattern REPORT =
      TextPattern.compile(
          "(?:党的[一二三四五六七八九十]{1,3}大|(?:中国工会|中国妇女)[一二三四五六七八九十]{1,3}大"
              + "|[一二三四五六七八九十]{1,3}届中央纪律检查委员会工作)报告");

  private static final TextPattern ASKED =
      TextPattern.compile(
          "党的[一二三四五六七八九十]{1,3}大(?:关于|对)[^，,。：:]{3,40}?"
              + "(?:的|提出的|作出的|做出的)(?<what>新?要求|(?:战略|重大|决策)?部署)");

  /** How far left of the arrangement the first meeting may begin, in UTF-16 units. */
  private static final int REACH = 50;

  private static final TextPattern NOUN =
      TextPattern.compile(
              "(?:关于[^，,。：:《》]{2,30}?的|“[^”]{2,12}”(?:发展)?|\\p{IsHan}{2,4}改革|的?(?:统一(?=要求)|有关|总体|最新)?)"
                  + "(?:部署|要求)(?=[，,。；;、！]|上来|落|$)")
          .near(33, "部署", "要求");

  private static final Pattern CARRIED_OUT =
      Pattern.compile("贯彻|落实|按照|根据|依照|遵循|遵照|执行|统一到|对照|围绕|紧扣|传达|以及");

  private final TextPattern byBody;
  private final TextPattern byMeeting;
  private final DirectiveWords words;

  ArrangedDirectives(DirectiveWords words) {
    this.words = words;
    List<String> all = new ArrayList<>(words.arrangements());
    all.addAll(words.wordsOf());
    byBody = TextPattern.compile(LINK + "(?<what>" + AnyOf.longestFirst(all) + ")");
    byMeeting =
        TextPattern.compile(
            "(?<=大|会)(?:(?:作出|做出|提出|确定|明确)?的)?(?:各项)?(?<what>"
                + AnyOf.longestFirst(words.meetingArrangements())
                + ")");
  }

  List<FoundDirective> find(DocumentText text, Issuers issuers) {
    List<FoundDirective> found = new ArrayList<>();
    for (Span sentence : text.sentences()) {
      named(text.view(), sentence, issuers, found);
      asked(text.view(), sentence, found);
      reports(text.view(), sentence, found);
      ofBodies(text.view(), sentence, issuers, found);
      ofMeetings(text.view(), sentence, found);
    }
    return found;
  }

  private static void asked(String view, Span sentence, List<FoundDirective> found) {
    TextSearch matcher = ASKED.in(view, sentence.start(), sentence.end());
    while (matcher.find()) {
      DirectiveKind kind =
          matcher.group("what").endsWith("部署") ? DirectiveKind.PLAN : DirectiveKind.MEETING_SPIRIT;
      found.add(
          FoundDirective.byForm(matcher.group(), kind, new Span(matcher.start(), matcher.end())));
    }
  }

  /** 统一到县委、县政府部署上来: 部署 and 要求 are nouns behind a verb that carries them out. */
  private void named(String view, Span sentence, Issuers issuers, List<FoundDirective> found) {
    TextSearch matcher = NOUN.in(view, sentence.start(), sentence.end());
    while (matcher.find()) {
      int from = Math.max(sentence.start(), matcher.start() - REACH);
      boolean isCarriedOut =
          Clauses.of(view, new Span(from, matcher.start()), "，,；;").stream()
              .reduce((first, last) -> last)
              .filter(clause -> CARRIED_OUT.matcher(clause.in(view)).find())
              .isPresent();
      for (Issuers.Issuer issuer :
          isCarriedOut ? issuers.listEndingAt(matcher.start()) : List.<Issuers.Issuer>of()) {
        boolean last = issuer.inView().end() == matcher.start();
        Span where =
            new Span(issuer.inView().start(), last ? matcher.end() : issuer.inView().end());
        String label = issuer.inView().in(view) + matcher.group().replaceFirst("^的", "");
        found.add(FoundDirective.byForm(label, DirectiveKind.PLAN, where).from(issuer.name()));
      }
      if (isCarriedOut) {
        counted(view, new Span(from, matcher.start()), matcher, found);
      }
    }
  }

  /** 省委十二届五次全会要求. */
  private static void counted(
      String view, Span before, TextSearch noun, List<FoundDirective> found) {
    if ("会".equals(view.substring(before.end() - 1, before.end()))) {
      for (MeetingNames.Named meeting : MeetingNames.listEndingIn(view, before)) {
        boolean last = meeting.where().end() == noun.start();
        Span where = last ? new Span(meeting.where().start(), noun.end()) : meeting.where();
        String label = meeting.where().in(view) + noun.group();
        found.add(FoundDirective.byForm(label, DirectiveKind.PLAN, where));
      }
    }
  }

  private static void reports(String view, Span sentence, List<FoundDirective> found) {
    TextSearch matcher = REPORT.in(view, sentence.start(), sentence.end());
    while (matcher.find()) {
      Span where = new Span(matcher.start(), matcher.end());
      found.add(FoundDirective.byForm(matcher.group(), DirectiveKind.DOCUMENT, where));
    }
  }

  private void ofBodies(String view, Span sentence, Issuers issuers, List<FoundDirective> found) {
    TextSearch matcher = byBody.in(view, sentence.start(), sentence.end());
    while (matcher.find()) {
      DirectiveKind kind =
          words.wordsOf().contains(matcher.group("what"))
              ? DirectiveKind.DOCUMENT
              : DirectiveKind.PLAN;
      List<Issuers.Issuer> from = issuers.listEndingAt(matcher.start());
      for (Issuers.Issuer issuer : from) {
        boolean last = issuer.inView().end() == matcher.start();
        Span where =
            new Span(issuer.inView().start(), last ? matcher.end() : issuer.inView().end());
        String label = issuer.inView().in(view) + matcher.group();
        found.add(FoundDirective.byForm(label, kind, where).from(issuer.name()));
      }
    }
  }

  /** What a Party congress decided is told by its spirit; other congresses are known by this. */
  private static boolean isPartyCongress(String meeting) {
    return meeting.matches("(?:党的)?[一二三四五六七八九十]+(?:大|届.*)");
  }

  private void ofMeetings(String view, Span sentence, List<FoundDirective> found) {
    TextSearch matcher = byMeeting.within(view, sentence);
    while (matcher.find()) {
      Span before = new Span(Math.max(sentence.start(), matcher.start() - REACH), matcher.start());
      List<Span> pieces = Clauses.of(view, before, "，,");
      List<MeetingNames.Named> meetings =
          pieces.isEmpty()
              ? List.of()
              : MeetingNames.listEndingIn(view, pieces.get(pieces.size() - 1));
      for (MeetingNames.Named meeting : meetings) {
        boolean last = meeting.where().end() == matcher.start();
        Span where = last ? new Span(meeting.where().start(), matcher.end()) : meeting.where();
        String label = meeting.where().in(view) + matcher.group();
        if (!isPartyCongress(meeting.where().in(view))) {
          found.add(FoundDirective.byForm(label, DirectiveKind.PLAN, where));
        }
      }
    }
  }
}
