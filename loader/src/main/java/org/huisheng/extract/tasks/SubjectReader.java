package org.huisheng.extract.tasks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.bodies.PlacedBodies;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.model.Span;

/** Finds the subject of a clause that names who must act: 各级教育部门要…, 市总工会应…. */
final class SubjectReader {

  /** Characters; longer noun phrases before a modal are not bodies. */
  private static final int LONGEST = 60;

  private static final int LONGEST_UNQUANTIFIED = 12;

  /** Characters; after 各 any noun of this length acts, whatever its head. */
  private static final int LONGEST_UNHEADED = 16;

  /** Characters by which a subject goes on behind the body it begins with (区总工会班子成员). */
  private static final int LONGEST_TAIL = 14;

  /** Adverbs and days between subject and modal. */
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:[也都均还更就]|一定|尤其|特别|原则上|今年|明年|每年|(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日)?(?:底|末|中旬)?(?:之?前|以前)?)+$");

  /** What shows that a class without a modal must act: a rhythm, a day, a rule, a duty. */
  private static final Pattern DUTY =
      Pattern.compile(
          "每[年月周季天日]|\\d{1,2}月|年底|按|于\\d|于每|负责(?!人|同志)|至少|最多|原则上|应|对|会同|联合|牵头|今年|明年|年内");

  /** Characters. */
  private static final int LONGEST_UNIT = 40;

  private static final Pattern UNIT =
      Pattern.compile("[^的是了在把对为以将使让和与]{2,}(?:[局厅委部站所院校队处科司市县区省州旗团]|中心|办公室|公司|办|管委会|集团)");

  /** Tags of words that a subject may have before its head. */
  private static final Pattern NOMINAL = Pattern.compile("n.*|vn|b|m|f|r.*|q|j|cc|c|w|g.*");

  private static final Pattern AND_OTHERS = Pattern.compile(".{2,20}等[^的了是]{0,8}");

  private final TaskLexicon lexicon;

  SubjectReader(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * {@return the subject that begins {@code segment}}
   *
   * @param bodies the named and generic bodies of the document
   */
  Optional<Span> subject(TaggedSentence sentence, Span segment, PlacedBodies bodies) {
    int limit = Math.min(segment.end(), segment.start() + LONGEST);
    for (int at = segment.start() + 1; at < limit; at++) {
      boolean modal = isModal(sentence, at, segment.end());
      if (modal || intentLength(sentence, at, segment.end()) > 0) {
        Span words = trimmed(sentence.view(), segment.start(), at);
        if (isActor(sentence, words, bodies)) {
          return Optional.of(words);
        }
        if (modal) {
          return Optional.empty();
        }
      }
    }
    return withoutModal(sentence, segment, bodies);
  }

  private Optional<Span> withoutModal(TaggedSentence sentence, Span segment, PlacedBodies bodies) {
    Optional<Span> body = bodies.beginningAt(segment.start());
    String view = sentence.view();
    if (body.filter(named -> named.end() < segment.end()).isPresent()
        && (isVerbLike(sentence, body.get().end())
            || isDuty(view, body.get().end(), segment.end()))) {
      return body;
    }
    boolean quantified =
        lexicon.marker(Marker.ACTOR_QUANTIFIER).lengthAt(view, segment.start(), segment.end()) > 0;
    boolean asked = isAsked(view, segment.start());
    if (body.isEmpty() && !quantified && !asked) {
      return Optional.empty();
    }
    int from = body.map(Span::end).orElse(segment.start() + 1);
    int limit = Math.min(segment.end() - 1, from + LONGEST_TAIL);
    for (int at = from; at <= limit; at++) {
      Span words = new Span(segment.start(), at);
      boolean ends =
          sentence.wordBeginsAt(at)
              && lexicon.marker(Marker.ACTOR_HEAD).lengthBefore(words.in(view)) > 0;
      if (ends && (isDuty(view, at, segment.end()) || (asked && isPredicate(sentence, at)))) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /** {@return whether a word of request stands before {@code at}} */
  boolean isAsked(String view, int at) {
    return at > 0
        && lexicon.marker(Marker.REQUEST).lengthBefore(view.substring(Math.max(0, at - 2), at)) > 0;
  }

  /** {@return whether a rhythm, a day, a rule or a duty stands at {@code at}} */
  boolean isDuty(String view, int at, int end) {
    return DUTY.matcher(view).region(at, end).lookingAt();
  }

  private static boolean isPredicate(TaggedSentence sentence, int at) {
    String tag = sentence.wordAt(at).tag();
    return (tag.startsWith("v") && !tag.equals("vn")) || tag.startsWith("p") || tag.equals("d");
  }

  boolean isModal(TaggedSentence sentence, int at, int end) {
    int length = lexicon.marker(Marker.MODAL).lengthAt(sentence.view(), at, end);
    if (length == 0 || lexicon.verbs().lengthAt(sentence.view(), at, end) > length) {
      return false;
    }
    int word = sentence.wordAt(at).text().length();
    return word == length
        || (word > length && isVerbAcross(sentence.view(), at + length, at + word, end));
  }

  /** 要紧扣 is 要 and 紧扣, although the tagger reads 要紧. */
  private boolean isVerbAcross(String view, int at, int wordEnd, int end) {
    int verb = lexicon.verbs().lengthAt(view, at, end);
    return verb > 1 && at + verb > wordEnd;
  }

  /** {@return the length of a word that says what its subject will, may or may not do: 将, 可以} */
  int intentLength(TaggedSentence sentence, int at, int end) {
    int length = lexicon.marker(Marker.INTENT).lengthAt(sentence.view(), at, end);
    boolean word = length > 1 || sentence.wordAt(at).text().length() == length;
    return length > 0 && word && isVerbLike(sentence, at + length) ? length : 0;
  }

  private static Span trimmed(String view, int start, int end) {
    Matcher trailing = TRAILING.matcher(view).region(start, end);
    return trailing.find() && trailing.start() > start
        ? new Span(start, trailing.start())
        : new Span(start, end);
  }

  private boolean isActor(TaggedSentence sentence, Span words, PlacedBodies bodies) {
    String text = words.in(sentence.view());
    if (lexicon.marker(Marker.PRONOUN).contains(text)) {
      return true;
    }
    if (lexicon.marker(Marker.ACTOR_HEAD).lengthBefore(text) == 0
        && !bodies.endingAt(words.end())) {
      return isUnit(text)
          || (text.startsWith("各")
              && text.length() <= LONGEST_UNHEADED
              && lexicon.marker(Marker.NO_ACTOR).lengthAt(text, 0, text.length()) == 0);
    }
    return lexicon.marker(Marker.ACTOR_QUANTIFIER).lengthAt(text, 0, text.length()) > 0
        || bodies.beginningAt(words.start()).isPresent()
        || AND_OTHERS.matcher(text).matches()
        || isUnit(text)
        || (words.length() <= LONGEST_UNQUANTIFIED && isNominal(sentence, words));
  }

  /** 自然保护区管护站, 人社局、住建局: ends like a body and holds no word of a clause. */
  private boolean isUnit(String text) {
    return text.length() <= LONGEST_UNIT
        && UNIT.matcher(text).matches()
        && lexicon.verbs().lengthAt(text, 0, text.length()) == 0
        && lexicon.adverbs().lengthAt(text, 0, text.length()) == 0;
  }

  private static boolean isNominal(TaggedSentence sentence, Span words) {
    for (int at = words.start(); at < words.end(); ) {
      ChineseTagger.Word word = sentence.wordAt(at);
      if (word.text().isEmpty() || !NOMINAL.matcher(word.tag()).matches()) {
        return false;
      }
      at += word.text().length();
    }
    return true;
  }

  private boolean isVerbLike(TaggedSentence sentence, int at) {
    int end = sentence.where().end();
    return lexicon.adverbs().lengthAt(sentence.view(), at, end) > 0
        || lexicon.verbs().lengthAt(sentence.view(), at, end) > 0;
  }
}
