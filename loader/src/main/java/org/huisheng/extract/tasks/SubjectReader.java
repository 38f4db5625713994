package org.huisheng.extract.tasks;

import java.util.Optional;
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
  private static final String TRAILING = "也都均还更就一定尤其特别";

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
      if (isModal(sentence, at, segment.end())) {
        Span words = trimmed(sentence.view(), segment.start(), at);
        return isActor(sentence, words, bodies) ? Optional.of(words) : Optional.empty();
      }
    }
    return bodies
        .beginningAt(segment.start())
        .filter(body -> body.end() < segment.end() && isVerbLike(sentence, body.end()));
  }

  boolean isModal(TaggedSentence sentence, int at, int end) {
    int length = lexicon.marker(Marker.MODAL).lengthAt(sentence.view(), at, end);
    return length > 0
        && sentence.wordAt(at).text().length() == length
        && lexicon.verbs().lengthAt(sentence.view(), at, end) <= length;
  }

  private static Span trimmed(String view, int start, int end) {
    int to = end;
    while (to > start + 1 && TRAILING.indexOf(view.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(start, to);
  }

  private boolean isActor(TaggedSentence sentence, Span words, PlacedBodies bodies) {
    String text = words.in(sentence.view());
    if (lexicon.marker(Marker.PRONOUN).contains(text)) {
      return true;
    }
    if (lexicon.marker(Marker.ACTOR_HEAD).lengthBefore(text) == 0
        && !bodies.endingAt(words.end())) {
      return false;
    }
    return lexicon.marker(Marker.ACTOR_QUANTIFIER).lengthAt(text, 0, text.length()) > 0
        || bodies.beginningAt(words.start()).isPresent()
        || (words.length() <= LONGEST_UNQUANTIFIED && isNominal(sentence, words));
  }

  private static boolean isNominal(TaggedSentence sentence, Span words) {
    for (int at = words.start(); at < words.end(); ) {
      ChineseTagger.Word word = sentence.wordAt(at);
      if (word.text().isEmpty() || !word.tag().matches("n.*|vn|b|m|f|r.*|q|j|cc|c|w|g.*")) {
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
