package org.huisheng.extract.bodies;

import java.util.Optional;
import java.util.Set;
import org.huisheng.lexicon.BodyLexicon.ClassWord;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.model.Span;

/**
 * Finds names for classes of bodies: how far the class reaches, then what sort of body (全省各级工会组织,
 * 各县（市）区总工会). Immutable.
 */
final class BodyClasses {

  /** Scopes and units before the type: 全省 各级 基层, 各 县 （ 市 ） 区. */
  private static final int MOST_SCOPES = 8;

  private static final String JOINTS = "（）()、和与及";

  private final NameIndex<Set<ClassWord>> words;

  BodyClasses(NameIndex<Set<ClassWord>> words) {
    this.words = words;
  }

  /** {@return the longest name of a class that begins at {@code from}} */
  Optional<Span> at(BodySentence sentence, int from) {
    Optional<NameIndex.Hit<Set<ClassWord>>> word =
        words
            .longestAt(sentence.view(), from, sentence.end())
            .filter(hit -> hit.value().contains(ClassWord.SCOPE));
    for (int i = 0; i < MOST_SCOPES && word.isPresent(); i++) {
      int end = word.get().end();
      Optional<NameIndex.Hit<Set<ClassWord>>> type =
          words
              .longestAt(sentence.view(), end, sentence.end())
              .filter(hit -> hit.value().contains(ClassWord.TYPE));
      if (type.isPresent()) {
        return Optional.of(new Span(from, type.get().end()));
      }
      word = next(sentence, end);
    }
    return Optional.empty();
  }

  private Optional<NameIndex.Hit<Set<ClassWord>>> next(BodySentence sentence, int end) {
    int start = end;
    while (start < sentence.end() && JOINTS.indexOf(sentence.view().charAt(start)) >= 0) {
      start++;
    }
    Optional<NameIndex.Hit<Set<ClassWord>>> word =
        words
            .longestAt(sentence.view(), start, sentence.end())
            .filter(hit -> !hit.value().equals(Set.of(ClassWord.TYPE)));
    boolean closes = start > end && "）)".indexOf(sentence.view().charAt(start - 1)) >= 0;
    return word.isPresent() || !closes
        ? word
        : Optional.of(new NameIndex.Hit<>(start, Set.of(ClassWord.UNIT)));
  }
}
