package org.huisheng.extract.wordings;

import java.util.List;
import java.util.regex.Pattern;
import org.huisheng.lexicon.WordingForms;
import org.huisheng.model.SloganKind;
import org.huisheng.model.Span;

/** Says by form and context what sort of wording an unknown phrase is. */
final class WordingKinds {

  private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十两双0-9].{0,6}");

  /** 法律援助进社区: somebody goes somewhere. */
  private static final Pattern INTO = Pattern.compile(".{2,8}进.{2,3}");

  private static final Pattern HALVES = Pattern.compile("[、，, ]");

  /** Longest stretch between a quoted name and the word that makes it a campaign. */
  private static final int CONTEXT = 2;

  private final WordingForms forms;

  WordingKinds(WordingForms forms) {
    this.forms = forms;
  }

  SloganKind of(String view, Span where) {
    String phrase = where.in(view);
    boolean paired = HALVES.matcher(phrase).find();
    if (before(view, where.end(), forms.campaignContexts()) || (!paired && namesCampaign(phrase))) {
      return SloganKind.CAMPAIGN;
    }
    if (!paired && NUMBERED.matcher(phrase).matches()) {
      return SloganKind.FORMULATION;
    }
    if (forms.exhortations().stream().anyMatch(phrase::startsWith) && phrase.length() > 4) {
      return SloganKind.SLOGAN;
    }
    return paired && phrase.length() >= 7 ? SloganKind.SLOGAN : SloganKind.FORMULATION;
  }

  boolean namesCampaign(String phrase) {
    return phrase.length() > 2
        && (forms.campaignEndings().stream().anyMatch(phrase::endsWith)
            || campaignYear(phrase)
            || INTO.matcher(phrase).matches());
  }

  /** {@return whether {@code phrase} is called like a year of a campaign (…突破年)} */
  boolean campaignYear(String phrase) {
    return forms.yearVerbs().stream().anyMatch(verb -> phrase.endsWith(verb + "年"));
  }

  /** {@return whether one of {@code words} follows {@code at}, closing marks set aside} */
  static boolean before(String view, int at, List<String> words) {
    int from = at;
    while (from < view.length() && from < at + CONTEXT && "”’」』》".indexOf(view.charAt(from)) >= 0) {
      from++;
    }
    int after = from;
    return words.stream().anyMatch(word -> view.startsWith(word, after));
  }
}
