package org.huisheng.extract.tasks;

import org.huisheng.lexicon.TaskLexicon;
import org.huisheng.lexicon.TaskLexicon.ResultForm;

/** Recognises clauses that say what the clause before them is to bring about (让…, 为…贡献力量). */
final class ResultForms {

  private final TaskLexicon lexicon;

  ResultForms(TaskLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@return whether {@code clause}, from its first adverb or its verb on, has such a form} */
  boolean match(String clause) {
    return lexicon.resultForms().stream().anyMatch(form -> matches(form, clause));
  }

  private static boolean matches(ResultForm form, String clause) {
    return clause.startsWith(form.opener())
        && (form.holds().isEmpty()
            || form.holds().stream()
                .anyMatch(word -> clause.indexOf(word, form.opener().length()) > 0));
  }
}
