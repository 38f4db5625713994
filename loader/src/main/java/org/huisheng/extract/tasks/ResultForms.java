package org.huisheng.extract.tasks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.ResultForm;

/** Recognises clauses that say what the clause before them is to bring about (让…, 为…贡献力量). */
final class ResultForms {

  private final Map<Character, List<ResultForm>> byOpening;

  ResultForms(TaskLexicon lexicon) {
    this.byOpening =
        lexicon.resultForms().stream()
            .collect(Collectors.groupingBy(form -> form.opener().charAt(0)));
  }

  /** {@return whether {@code clause}, from its first adverb or its verb on, has such a form} */
  boolean match(String clause) {
    return !clause.isEmpty()
        && byOpening.getOrDefault(clause.charAt(0), List.of()).stream()
            .anyMatch(form -> matches(form, clause));
  }

  private static boolean matches(ResultForm form, String clause) {
    return clause.startsWith(form.opener())
        && (form.holds().isEmpty()
            || form.holds().stream()
                .anyMatch(word -> clause.indexOf(word, form.opener().length()) > 0));
  }
}
