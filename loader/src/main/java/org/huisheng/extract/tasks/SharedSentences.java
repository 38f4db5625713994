package org.huisheng.extract.tasks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sentences that share work out among several subjects: 省总工会建立…;县级工会要补齐…;基层工会要规范…。 A sentence
 * runs here over semicolons to the next full stop.
 */
final class SharedSentences {

  private static final String FULL_STOPS = "。！？!?\n";

  /** Subjects from which on a sentence shares out. */
  private static final int SEVERAL = 2;

  /** For each draft the number of its sentence. */
  private final List<Integer> sentences;

  private final Set<Integer> shared;

  private SharedSentences(List<Integer> sentences, Set<Integer> shared) {
    this.sentences = sentences;
    this.shared = shared;
  }

  static SharedSentences of(String view, List<TaskDraft> drafts) {
    List<Integer> sentences = new ArrayList<>();
    Set<Integer> shared = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    int at = 0;
    int sentence = 0;
    for (TaskDraft draft : drafts) {
      for (; at < draft.where().start(); at++) {
        if (FULL_STOPS.indexOf(view.charAt(at)) >= 0) {
          sentence++;
          subjects.clear();
        }
      }
      sentences.add(sentence);
      draft.main().subject().ifPresent(subject -> subjects.add(subject.in(view)));
      if (subjects.size() >= SEVERAL) {
        shared.add(sentence);
      }
    }
    return new SharedSentences(sentences, shared);
  }

  boolean contains(int draft) {
    return shared.contains(sentences.get(draft));
  }

  boolean begins(int draft) {
    return draft == 0 || !sentences.get(draft - 1).equals(sentences.get(draft));
  }

  boolean ends(int draft) {
    return draft + 1 == sentences.size() || !sentences.get(draft + 1).equals(sentences.get(draft));
  }
}
