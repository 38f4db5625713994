package org.huisheng.extract.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.heading.Heading;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.model.Meeting;
import org.huisheng.model.Span;

/**
 * Finds the meeting that a report is about: the one it says was held, not one it says was studied.
 */
final class ReportedMeeting {

  private static final int OPENING = 5;
  private static final int NEAR = 40;
  private static final String HELD = "(?:召开|举行|举办|召集|开幕|闭幕)";
  private static final Pattern BEFORE = Pattern.compile(HELD + "(?:了)?[^。;；,，]{0," + NEAR + "}$");
  private static final Pattern AFTER =
      Pattern.compile("^[^。;；!！]{0," + NEAR + "}?(?<!出席|参加)" + HELD);
  private static final Pattern DAY =
      Pattern.compile(
          "[,，]?(?:近日|日前|今日|昨日)?(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:[上下]午|晚)?[,，]?");
  private static final Set<String> PLAIN = Set.of("会议", "大会", "全会", "座谈会");
  private static final Pattern STUDIED = Pattern.compile("^(?:上的|以来|精神|[^。]{0,6}重要讲话)");
  private static final Pattern NAMED =
      Pattern.compile(
          HELD
              + "(?:了)?([^。;；,，:：\n]{0,60}?(?:会议|学习会|集体学习(?:[(（]扩大[)）])?(?:会议|会)?|常委会|全会|座谈会|大会|论坛))"
              + "(?=[。;；,，\\n]|$)");

  private final DocumentText text;
  private final Heading heading;
  private final List<Meeting> meetings;

  ReportedMeeting(DocumentText text, Heading heading, List<Meeting> meetings) {
    this.text = text;
    this.heading = heading;
    this.meetings = meetings;
  }

  /** {@return the meeting that title or opening say was held} */
  Optional<Meeting> read() {
    return held(heading.titleInView().stream().toList())
        .or(() -> held(opening()))
        .or(() -> heading.titleInView().flatMap(title -> named(title)));
  }

  /** {@return what was held by the words of the text, where no meeting was read in it} */
  Optional<String> name(BodyIndex bodies) {
    for (Span sentence : opening()) {
      Matcher named = NAMED.matcher(sentence.in(text.view()));
      if (named.find()) {
        int verb = sentence.start() + named.start();
        String held = named.group(1);
        Optional<String> holder = holder(bodies, sentence, verb);
        if (PLAIN.contains(held) && holder.isEmpty()) {
          continue;
        }
        boolean ownsName = bodies.startingAt(sentence.start() + named.start(1)).isPresent();
        return Optional.of(ownsName ? held : holder.orElse("") + held);
      }
    }
    return Optional.empty();
  }

  /** The subject that runs up to the verb: {@code 市总工会党组|理论学习中心组}. */
  private Optional<String> holder(BodyIndex bodies, Span sentence, int verb) {
    return bodies.within(new Span(sentence.start(), verb)).stream()
        .reduce((first, second) -> second)
        .filter(body -> isNameLike(text.view().substring(body.inView().end(), verb)))
        .map(body -> withUnit(body.name(), text.view().substring(body.inView().end(), verb)));
  }

  /** A study group that the body's name already ends with is not named twice. */
  private static String withUnit(String body, String rest) {
    return body.endsWith(rest) || DAY.matcher(rest).matches() ? body : body + rest;
  }

  /** {@return whether nothing but a day stands between {@code body} and the verb of holding} */
  boolean holds(Bodies.Placed body) {
    String view = text.view();
    Matcher verb = Pattern.compile(HELD).matcher(view);
    return verb.find(body.inView().end())
        && DAY.matcher(view.substring(body.inView().end(), verb.start())).matches();
  }

  private static boolean isNameLike(String rest) {
    return rest.isEmpty()
        || DAY.matcher(rest).matches()
        || rest.matches("\\p{IsHan}{0,6}(?:中心组|班子|支部)");
  }

  /** {@return the body that the opening says held a meeting} */
  Optional<Bodies.Placed> subject(BodyIndex bodies) {
    for (Span sentence : opening()) {
      Matcher verb = Pattern.compile(HELD).matcher(sentence.in(text.view()));
      if (verb.find()) {
        return bodies.within(new Span(sentence.start(), sentence.start() + verb.start())).stream()
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private List<Span> opening() {
    int from = heading.titleInView().map(Span::end).orElse(0);
    return text.sentences().stream().filter(s -> s.start() >= from).limit(OPENING).toList();
  }

  private Optional<Meeting> held(List<Span> sentences) {
    for (Span sentence : sentences) {
      Span original = text.original(sentence);
      for (Meeting meeting : meetings) {
        boolean isHeld =
            meeting.mentions().stream()
                .filter(mention -> original.contains(mention.where()))
                .anyMatch(mention -> isHeld(original, mention.where()));
        if (isHeld) {
          return Optional.of(meeting);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isHeld(Span sentence, Span mention) {
    String source = text.original();
    String before = source.substring(sentence.start(), mention.start());
    String after = source.substring(mention.end(), sentence.end());
    return !STUDIED.matcher(after).find()
        && (BEFORE.matcher(before).find() || AFTER.matcher(after).find());
  }

  private Optional<Meeting> named(Span title) {
    Span original = text.original(title);
    return meetings.stream()
        .filter(m -> m.mentions().stream().anyMatch(n -> original.contains(n.where())))
        .filter(m -> m.mentions().stream().noneMatch(n -> isStudied(original, n.where())))
        .findFirst();
  }

  private boolean isStudied(Span title, Span mention) {
    return title.contains(mention)
        && STUDIED.matcher(text.original().substring(mention.end(), title.end())).find();
  }
}
