package org.huisheng.extract.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.Bodies;
import org.huisheng.extract.bodies.BodyIndex;
import org.huisheng.extract.bodies.Subjects;
import org.huisheng.lexicon.MeetingLexicon;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Span;

/** Judges whether a topic names a meeting, and names it with the body that holds it. */
final class ConferenceNames {

  /** A name with its topic, in UTF-16 units. */
  static final int LONGEST_NAME = 45;

  /** A ceremony with so long a topic is told from others by it. */
  private static final int LONG_TOPIC = 6;

  private static final Pattern NUMBERED = Pattern.compile("^第(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[次届]");
  private static final Pattern PARTICULAR =
      Pattern.compile("[“”0-9]|第[一二三四五六七八九十]{1,3}[届期次]|[“\"]");
  private static final Pattern SEVERAL =
      Pattern.compile("^[一二三四五六七八九十两百千万\\d]{1,4}(?:场|届|次|个|期).*");

  private final MeetingLexicon lexicon;
  private final BodyIndex bodies;
  private final Subjects subjects;
  private final String view;

  ConferenceNames(MeetingLexicon lexicon, BodyIndex bodies, Subjects subjects, String view) {
    this.lexicon = lexicon;
    this.bodies = bodies;
    this.subjects = subjects;
    this.view = view;
  }

  boolean isName(Span where, Span head) {
    String topic = view.substring(where.start(), head.start());
    boolean isGeneric =
        topic.isBlank()
            || SEVERAL.matcher(topic).matches()
            || lexicon.cues("generic").stream()
                .anyMatch(word -> topic.startsWith(word) || topic.endsWith(word));
    boolean isList = topic.indexOf('、') >= 0 && topic.matches(".*会、.*");
    boolean isPlain = kind(head) == MeetingKind.OTHER && !isParticular(where, topic);
    return !isGeneric && !isList && !isPlain && where.length() <= LONGEST_NAME;
  }

  /** A ceremony, a class or a fair has a name only if something tells it from the others. */
  private boolean isParticular(Span where, String topic) {
    boolean isLong = topic.length() >= LONG_TOPIC && where.in(view).endsWith("仪式");
    return isLong || PARTICULAR.matcher(topic).find() || isScoped(where);
  }

  boolean isScoped(Span where) {
    String name = NUMBERED.matcher(where.in(view)).replaceFirst("");
    return bodies.startingAt(where.start()).isPresent()
        || lexicon.cues("scope").stream()
            .anyMatch(word -> word.length() > 1 && name.startsWith(word));
  }

  /** A body that opens the name, the subject of the verb, or a leading group that the name has. */
  Optional<String> organiser(Span where) {
    Optional<Bodies.Placed> opening = bodies.startingAt(where.start());
    if (opening.isPresent() && opening.get().inView().end() < where.end()) {
      return opening.map(Bodies.Placed::name);
    }
    List<Bodies.Placed> within = bodies.within(where);
    return within.stream()
        .filter(body -> body.name().endsWith("小组"))
        .findFirst()
        .map(Bodies.Placed::name)
        .or(() -> subjects.convening(where.start()))
        .or(() -> isOwn(where) ? bodies.own() : Optional.empty());
  }

  /** 全市…会议 is the document's own; 中央…会议, 全国…会议 and 世界…大会 may be anybody's. */
  private boolean isOwn(Span where) {
    String name = NUMBERED.matcher(where.in(view)).replaceFirst("");
    return isScoped(where) && !name.startsWith("中央") && !name.startsWith("全国");
  }

  MeetingSighting named(Span where, Span head, Optional<String> organiser) {
    Optional<Bodies.Placed> opening = bodies.startingAt(where.start());
    if (opening.isPresent() && opening.get().inView().end() <= head.start()) {
      String rest = view.substring(opening.get().inView().end(), where.end());
      return MeetingSighting.of(where, opening.get().name() + rest, kind(head), organiser);
    }
    String name = isScoped(where) ? where.in(view) : organiser.orElse("") + where.in(view);
    return MeetingSighting.of(where, name, kind(head), organiser);
  }

  MeetingSighting named(Span whole, Span topic, Span head, String host) {
    return MeetingSighting.of(whole, host + topic.in(view), kind(head), Optional.of(host));
  }

  private MeetingKind kind(Span head) {
    String word = head.in(view);
    return lexicon.heads().stream()
        .filter(known -> known.text().equals(word))
        .map(MeetingLexicon.Head::kind)
        .findFirst()
        .orElse(MeetingKind.OTHER);
  }
}
