package org.huisheng.link;

import java.util.regex.Pattern;
import org.huisheng.lexicon.RepeatForms;
import org.huisheng.lexicon.WordingForms;
import org.huisheng.model.SloganKind;

/** Says of repeated characters whether they begin and end like a wording, and of what kind. */
final class WordBounds {

  private static final Pattern DATE_OR_SUM = Pattern.compile(".*[0-9a-z].*");
  private static final Pattern NUMBERED = Pattern.compile("[一两双三四五六七八九十].{1,5}");

  private final RepeatForms repeats;
  private final WordingForms forms;

  WordBounds(RepeatForms repeats, WordingForms forms) {
    this.repeats = repeats;
    this.forms = forms;
  }

  /** {@return whether {@code words} may be a whole} */
  boolean hold(String words) {
    return !DATE_OR_SUM.matcher(words).matches()
        && repeats.noOpenings().stream().noneMatch(words::startsWith)
        && repeats.noEndings().stream().noneMatch(words::endsWith)
        && repeats.plain().stream().noneMatch(words::contains);
  }

  /** {@return what {@code words} seem to be by themselves} */
  SloganKind kind(String words) {
    if (NUMBERED.matcher(words).matches()) {
      return SloganKind.FORMULATION;
    }
    if (forms.campaignEndings().stream().anyMatch(words::endsWith)) {
      return SloganKind.CAMPAIGN;
    }
    return forms.exhortations().stream().anyMatch(words::startsWith)
        ? SloganKind.SLOGAN
        : SloganKind.FORMULATION;
  }
}
