package org.huisheng.lexicon;

import java.util.List;

/**
 * What a repeat of several documents is that is no wording.
 *
 * @param noOpenings no wording opens so
 * @param noEndings no wording ends so
 * @param plain no wording has this inside
 */
public record RepeatForms(List<String> noOpenings, List<String> noEndings, List<String> plain) {

  static RepeatForms load() {
    WordsByRole forms = WordsByRole.load("lexicon/wording-repeats.tsv", "form");
    return new RepeatForms(forms.of("no-opening"), forms.of("no-ending"), forms.of("plain"));
  }
}
