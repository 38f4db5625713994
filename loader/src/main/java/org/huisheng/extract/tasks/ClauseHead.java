package org.huisheng.extract.tasks;

import java.util.Optional;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * What stands before the verb of a clause: its number (一是), connectives, days, modal and adverbs.
 */
final class ClauseHead {

  private static final TextPattern NUMBER =
      TextPattern.compile(
          "(?:第?[一二三四五六七八九十]{1,3}(?:是(?<demand>要)?|(?<demanded>要)|、)|首先|其次|再次|最后"
              + "|[(（][一二三四五六七八九十\\d]{1,3}[)）]"
              + "|\\d{1,2}[.．、](?!\\d)|第[一二三四五六七八九十]{1,2}(?=[,，]))[,，]?\\s*");
  private static final TextPattern DAY =
      TextPattern.compile(
          "(?:力争|争取)?(?:到|在|于)?(?:20\\d\\d年|今年|明年|年(?=底|末|内|初)|本学年|每年|每季度|每月|每周|每天|每学期|本世纪"
              + "|[一二三四]季度|[上下]半年|\\d{1,2}月)"
              + "(?:\\d{1,2}月|[上下]半年|[一二三四]季度)?(?:\\d{1,2}日)?"
              + "(?:底|末|初|内|中旬|上旬|下旬|中)?(?:之?前|以前|起)?");

  private final TaskLexicon lexicon;

  ClauseHead(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Where the verb may begin.
   *
   * @param at the place after everything that can stand before a verb
   * @param adverb the last adverb before it; empty when none
   * @param mood whether a modal stands before it
   * @param numbered whether a number opens the clause
   */
  record Start(int at, Span adverb, Clause.Mood mood, boolean numbered) {

    Start demanded() {
      return new Start(at, adverb, Clause.Mood.DIRECTIVE, numbered);
    }
  }

  /** {@return where a subject may begin: after number, connectives, days and words of request} */
  int subjectAt(TaggedSentence sentence, int from, int end) {
    String view = sentence.view();
    int at = from;
    for (int before = -1; before != at && at < end; ) {
      before = at;
      at = skip(NUMBER, view, at, end);
      at = skip(DAY, view, at, end);
      at = skipBlank(view, at, end);
      at += wordLength(sentence, Marker.CONNECTIVE, at, end);
      at += wordLength(sentence, Marker.REQUEST, at, end);
    }
    return at;
  }

  Start read(TaggedSentence sentence, int from, int end) {
    String view = sentence.view();
    Span adverb = new Span(from, from);
    Clause.Mood mood = Clause.Mood.PLAIN;
    boolean numbered = false;
    int at = from;
    for (int before = -1; before != at && at < end; ) {
      before = at;
      Optional<TextSearch> found = NUMBER.at(view, at, end);
      if (found.isPresent()) {
        TextSearch number = found.get();
        numbered = true;
        at = number.end();
        boolean demands = number.group("demand") != null || number.group("demanded") != null;
        mood = demands ? Clause.Mood.DIRECTIVE : mood;
      }
      at = skip(DAY, view, at, end);
      at = skipBlank(view, at, end);
      int verb = lexicon.verbs().lengthAt(view, at, end);
      int connective = wordLength(sentence, Marker.CONNECTIVE, at, end);
      int modalLength = modalLength(sentence, at, end);
      int adverbial = adverbLength(sentence, at, end);
      if (adverbial > verb
          || (adverbial > 0 && adverbial == verb && verbFollows(sentence, at + adverbial, end))) {
        adverb = new Span(at, at + adverbial);
        at += adverbial;
      } else if (modalLength > 0 && modalLength >= verb) {
        mood = Clause.Mood.DIRECTIVE;
        at += modalLength;
      } else if (connective > verb) {
        at += connective;
      } else if (verb == 0 && adverbByTag(sentence, at)) {
        int length = sentence.wordAt(at).text().length();
        adverb = new Span(at, at + length);
        at += length;
      }
    }
    return new Start(at, adverb, mood, numbered);
  }

  private int modalLength(TaggedSentence sentence, int at, int end) {
    int request = wordLength(sentence, Marker.REQUEST, at, end);
    return request > 0 ? request : wordLength(sentence, Marker.MODAL, at, end);
  }

  /** A marker of one character counts only as a word: 和 but not 和谐, 应 but not 应对. */
  private int wordLength(TaggedSentence sentence, Marker marker, int at, int end) {
    int length = lexicon.marker(marker).lengthAt(sentence.view(), at, end);
    return isPartOfWord(sentence, at, length) && !isVerbAcross(sentence, at, end) ? 0 : length;
  }

  /** 要紧扣 is 要 and 紧扣, although the tagger reads 要紧. */
  private boolean isVerbAcross(TaggedSentence sentence, int at, int end) {
    int verb = lexicon.verbs().lengthAt(sentence.view(), at + 1, end);
    return verb > 1 && 1 + verb > sentence.wordAt(at).text().length();
  }

  private static boolean isPartOfWord(TaggedSentence sentence, int at, int length) {
    return length == 1 && sentence.wordAt(at).text().length() > 1;
  }

  private int adverbLength(TaggedSentence sentence, int at, int end) {
    String view = sentence.view();
    int length = lexicon.adverbs().lengthAt(view, at, end);
    if (isPartOfWord(sentence, at, length)) {
      return 0;
    }
    boolean marked = length > 0 && at + length < end && view.charAt(at + length) == '地';
    return marked && !view.startsWith("地方", at + length) ? length + 1 : length;
  }

  private boolean verbFollows(TaggedSentence sentence, int at, int end) {
    return at < end
        && (lexicon.verbs().lengthAt(sentence.view(), at, end) > 1
            || lexicon.adverbs().lengthAt(sentence.view(), at, end) > 1);
  }

  private static boolean adverbByTag(TaggedSentence sentence, int at) {
    ChineseTagger.Word word = sentence.wordAt(at);
    return word.text().length() > 1
        && (word.tag().equals("d") || word.tag().equals("ad") || word.tag().equals("vd"));
  }

  private static int skipBlank(String view, int at, int end) {
    return at < end && Character.isWhitespace(view.charAt(at)) ? at + 1 : at;
  }

  private static int skip(TextPattern pattern, String view, int at, int end) {
    return pattern.at(view, at, end).map(TextSearch::end).orElse(at);
  }
}
