package org.huisheng.extract.tasks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.Marker;
import org.huisheng.model.Span;

/**
 * What stands before the verb of a clause: its number (一是), connectives, days, modal and adverbs.
 */
final class ClauseHead {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:第?[一二三四五六七八九十]{1,3}(?:是要|是|要|、)|首先|其次|再次|最后|[(（][一二三四五六七八九十\\d]{1,3}[)）]"
              + "|\\d{1,2}[.．、](?!\\d)|第[一二三四五六七八九十]{1,2}(?=[,，]))[,，]?\\s*");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:力争|争取)?(?:到|在|于)?(?:20\\d\\d年|今年|明年|年|本学年|每年|每季度|每月|每学期|本世纪|[一二三四]季度|\\d{1,2}月)"
              + "(?:\\d{1,2}月|上半年|下半年|[一二三四]季度)?(?:底|末|初|内|中)?(?:之?前|以前)?");

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
   */
  record Start(int at, Span adverb, Clause.Mood mood) {}

  Start read(TaggedSentence sentence, int from, int end) {
    String view = sentence.view();
    Span adverb = new Span(from, from);
    Clause.Mood mood = Clause.Mood.PLAIN;
    int at = from;
    for (int before = -1; before != at && at < end; ) {
      before = at;
      at = skip(NUMBER, view, at, end);
      at = skip(DAY, view, at, end);
      if (at < end && Character.isWhitespace(view.charAt(at))) {
        at++;
      }
      int verb = lexicon.verbs().lengthAt(view, at, end);
      int connective = lexicon.marker(Marker.CONNECTIVE).lengthAt(view, at, end);
      int modalLength = lexicon.marker(Marker.MODAL).lengthAt(view, at, end);
      int adverbial = adverbLength(view, at, end);
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
    return new Start(at, adverb, mood);
  }

  private int adverbLength(String view, int at, int end) {
    int length = lexicon.adverbs().lengthAt(view, at, end);
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

  private static int skip(Pattern pattern, String view, int at, int end) {
    Matcher m = pattern.matcher(view).region(at, end);
    return m.lookingAt() ? m.end() : at;
  }
}
