package org.huisheng.extract.tasks;

import java.util.Optional;
import java.util.Set;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.lexicon.TaskLexicon.VerbRole;
import org.huisheng.model.Span;

/**
 * Finds the main verb of a clause: by the lexicon, and by its part of speech where that is silent.
 */
final class VerbFinder {

  /** Characters; what is unknown and of this length is an idiom, not verb and object. */
  private static final int IDIOM = 4;

  /** 支持具有优势的项目: what is possessed describes the object. */
  private static final Set<String> POSSESSING = Set.of("具有", "有着");

  private final TaskLexicon lexicon;
  private final ClauseHead head;

  VerbFinder(TaskLexicon lexicon, ClauseHead head) {
    this.lexicon = lexicon;
    this.head = head;
  }

  /** {@return the verb at the start of a predicate, or the adverb before it that is a verb too} */
  Optional<Span> at(TaggedSentence sentence, ClauseHead.Start start, int end) {
    int at = start.at();
    Optional<Span> here = verbAt(sentence, at, end);
    if (here.isPresent()) {
      return here;
    }
    String adverb = start.adverb().in(sentence.view());
    return start.adverb().end() == at && lexicon.role(adverb).isPresent()
        ? Optional.of(start.adverb())
        : Optional.empty();
  }

  private Optional<Span> verbAt(TaggedSentence sentence, int at, int end) {
    int known = lexicon.verbs().lengthAt(sentence.view(), at, end);
    ChineseTagger.Word word = sentence.wordAt(at);
    if (known > 1 || (known == 1 && word.text().length() == 1)) {
      return Optional.of(new Span(at, at + known));
    }
    boolean verbal =
        known == 0
            && word.tag().startsWith("v")
            && word.text().length() > 1
            && unitEnd(sentence.view(), at, end) - at != IDIOM;
    return verbal ? Optional.of(new Span(at, at + word.text().length())) : Optional.empty();
  }

  private static int unitEnd(String view, int at, int end) {
    int limit = Math.min(end, at + IDIOM);
    for (int i = at; i < limit; i++) {
      if (view.charAt(i) == '、') {
        return i;
      }
    }
    return end;
  }

  /** {@return the verb of 把 X V, 为 X V and the like, when {@code at} is such a marker} */
  Optional<Span> afterMarker(TaggedSentence sentence, int at, int end) {
    Optional<Span> ofObject = afterObjectMarker(sentence, at, end);
    if (ofObject.isPresent()
        || !isMarker(sentence, at, end, Marker.BENEFICIARY_MARKER)
        || lexicon.verbs().lengthAt(sentence.view(), at, end) > 1
        || isPurpose(sentence, at, end)) {
      return ofObject;
    }
    return afterFrame(sentence, at + 1, end).or(() -> last(sentence, at + 1, end, Unknown.NOT));
  }

  /** Whether words count that only their tag makes verbs. */
  private enum Unknown {
    TOO,
    NOT
  }

  /** {@return whether 把 or 将 stands at {@code at}} */
  boolean disposes(TaggedSentence sentence, int at, int end) {
    return isMarker(sentence, at, end, Marker.OBJECT_MARKER);
  }

  /** 为 and a verb behind it open a purpose, not a beneficiary: 为深入贯彻…. */
  private boolean isPurpose(TaggedSentence sentence, int at, int end) {
    return sentence.view().charAt(at) == '为'
        && opening(sentence, head.read(sentence, at + 1, end).at(), end).isPresent();
  }

  private Optional<Span> afterObjectMarker(TaggedSentence sentence, int at, int end) {
    return at < end && disposes(sentence, at, end)
        ? last(sentence, at + 1, end, Unknown.TOO)
        : Optional.empty();
  }

  private boolean isMarker(TaggedSentence sentence, int at, int end, Marker marker) {
    return sentence.wordAt(at).text().length() == 1
        && lexicon.marker(marker).lengthAt(sentence.view(), at, end) > 0;
  }

  /**
   * {@return the last known verb of the stretch}
   *
   * <p>In 把 X V 到 Y it is V far more often than not; verbs used as nouns (纳入教师培训) yield to others.
   */
  private Optional<Span> last(TaggedSentence sentence, int from, int end, Unknown unknown) {
    Optional<Span> found = Optional.empty();
    Optional<Span> nominal = Optional.empty();
    Optional<Span> tagged = Optional.empty();
    for (int at = from + 1; at < end; at++) {
      if (!sentence.wordBeginsAt(at)) {
        continue;
      }
      Optional<Span> verb = opening(sentence, at, end);
      if (verb.isPresent() && sentence.wordAt(at).tag().equals("vn")) {
        nominal = verb;
      } else if (verb.isPresent()) {
        found = verb;
      } else if (unknown == Unknown.TOO && isVerb(sentence.wordAt(at))) {
        tagged = Optional.of(sentence.wordSpan(at));
      }
    }
    if (found.isPresent()) {
      return found;
    }
    return tagged.isPresent() ? tagged : nominal;
  }

  private boolean isVerb(ChineseTagger.Word word) {
    return word.tag().equals("v")
        || (word.text().length() == 1 && lexicon.verbs().contains(word.text()));
  }

  /**
   * {@return the verb of a predicate that must be one: after a modal the first word that can be a
   * verb, after a number (一是强基础) a verb of one character}
   */
  Optional<Span> demanded(TaggedSentence sentence, ClauseHead.Start start, int end) {
    int at = start.at();
    if (start.numbered()
        && lexicon.marker(Marker.POINT_VERB).lengthAt(sentence.view(), at, end) > 0) {
      return Optional.of(new Span(at, at + 1));
    }
    if (start.mood() != Clause.Mood.DIRECTIVE) {
      return Optional.empty();
    }
    for (int i = at; i < end; i++) {
      String tag = sentence.wordAt(i).tag();
      if (tag.startsWith("v") && !tag.equals("vshi")) {
        return Optional.of(sentence.wordSpan(i));
      }
    }
    return Optional.empty();
  }

  /** {@return the verb that follows an adverbial of means within the same stretch} */
  Optional<Span> afterFrame(TaggedSentence sentence, int from, int end) {
    return following(sentence, from, end, Gap.NONE);
  }

  /** {@return the verb that follows an adverbial of topic and an adverb within the same stretch} */
  Optional<Span> afterAdverb(TaggedSentence sentence, int from, int end) {
    return following(sentence, from, end, Gap.ADVERB);
  }

  /** {@return the verb of carrying out that follows an adverbial of topic: 围绕主业开展…} */
  Optional<Span> afterTopic(TaggedSentence sentence, int from, int end) {
    return following(sentence, from, end, Gap.NONE)
        .filter(verb -> carriesOut(sentence.view(), verb, end));
  }

  /** Of verbs that are nouns as often (项目建设) only those before a name or number count. */
  private boolean carriesOut(String view, Span verb, int end) {
    return lexicon.marker(Marker.CARRYING_OUT).contains(verb.in(view))
        || (verb.end() < end && "“《‘1234567890".indexOf(view.charAt(verb.end())) >= 0);
  }

  /** What has to stand between an adverbial and its verb. */
  private enum Gap {
    NONE,
    ADVERB
  }

  private Optional<Span> following(TaggedSentence sentence, int from, int end, Gap gap) {
    for (int at = from + 1; at < end; at++) {
      if (!sentence.wordBeginsAt(at) || !closesFrame(sentence, at)) {
        continue;
      }
      ClauseHead.Start start = head.read(sentence, at, end);
      Optional<Span> verb =
          afterObjectMarker(sentence, start.at(), end).or(() -> opening(sentence, start.at(), end));
      boolean fits = gap == Gap.NONE || !start.adverb().isEmpty();
      if (fits && verb.isPresent() && isMain(sentence.view(), verb.get(), end)) {
        return verb;
      }
    }
    return Optional.empty();
  }

  private boolean closesFrame(TaggedSentence sentence, int at) {
    ChineseTagger.Word before = sentence.wordBefore(at);
    String view = sentence.view();
    return before.tag().startsWith("n")
        || before.tag().equals("f")
        || before.tag().equals("vn")
        || lexicon.marker(Marker.FRAME_CLOSER).lengthBefore(view.substring(Math.max(0, at - 6), at))
            > 0;
  }

  private static boolean isMain(String view, Span verb, int end) {
    return end - verb.end() >= 2 && "的、和与为".indexOf(view.charAt(verb.end())) < 0;
  }

  private Optional<Span> opening(TaggedSentence sentence, int at, int end) {
    int length = at < end ? lexicon.verbs().lengthAt(sentence.view(), at, end) : 0;
    if (length < 2) {
      return Optional.empty();
    }
    Span verb = new Span(at, at + length);
    VerbRole role = lexicon.role(verb.in(sentence.view())).orElseThrow();
    return role == VerbRole.HEAD || role == VerbRole.PIVOT || role == VerbRole.PARALLEL
        ? Optional.of(verb)
        : Optional.empty();
  }

  /** {@return whether a copula follows, so that {@code verb} is a subject: 教育是国之大计} */
  boolean isSubject(TaggedSentence sentence, Span verb, Span clause) {
    String next = sentence.wordAt(verb.end()).text();
    boolean attributive =
        POSSESSING.contains(next)
            && sentence.view().substring(verb.end(), clause.end()).contains("的");
    return lexicon.marker(Marker.COPULA).contains(next) && !attributive;
  }

  boolean copulaIn(TaggedSentence sentence, Span where) {
    for (int at = where.start(); at < where.end(); at++) {
      ChineseTagger.Word word = sentence.wordAt(at);
      if (!word.text().isEmpty() && lexicon.marker(Marker.COPULA).contains(word.text())) {
        return true;
      }
    }
    return false;
  }
}
