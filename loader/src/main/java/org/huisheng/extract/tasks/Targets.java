package org.huisheng.extract.tasks;

import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Recognises clauses that say what a number has to reach, although they begin with a word that can
 * be a verb: 服务覆盖率达到九成, 参赛企业不少于百家.
 */
final class Targets {

  private static final TextPattern REACHES =
      TextPattern.compile(
          "(?:达到?|保持在|稳定在|控制在|提高到|提升到|不得?[少低高]于|不得?超过|超过|突破|增长|下降)"
              + "(?:[约近]?\\d|百分之|[一二两三四五六七八九十百千万])");

  /** Nouns of measure before the verb that reaches. */
  private static final String MEASURES = "率例重数面度额量值";

  private final TaskLexicon lexicon;

  Targets(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return whether {@code clause}, from its seeming verb on, measures something} */
  boolean measures(String view, Span clause, ClauseHead.Start start) {
    if (start.mood() == Clause.Mood.DIRECTIVE || !start.adverb().isEmpty() || start.numbered()) {
      return false;
    }
    String words = clause.in(view);
    TextSearch reaches = REACHES.in(words);
    if (!reaches.find() || reaches.start() == 0) {
      return false;
    }
    boolean known = lexicon.verbs().lengthAt(words, 0, words.length()) > 1;
    return !known || MEASURES.indexOf(words.charAt(reaches.start() - 1)) >= 0;
  }
}
