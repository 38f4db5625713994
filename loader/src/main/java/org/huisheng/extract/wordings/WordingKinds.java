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

  /** 一城两带、三园联动: each half counts. */
  private static final Pattern NUMBERED_HALVES =
      Pattern.compile("[一二三四五六七八九十两双][^、，, ]{1,4}[、，, ]+[一二三四五六七八九十两双]");

  /** 4+2+3, 1+N: a formula. */
  private static final Pattern DIGITS = Pattern.compile("[0-9+N]+");

  private static final Pattern HALVES = Pattern.compile("[、，, ]");

  /** 公安+检察+司法: words, not digits, are added. */
  private static final Pattern SUM = Pattern.compile("\\p{IsHan}{2,}(?:[+＋]\\p{IsHan}{2,})+");

  /** 四季送, 七进, 千家万人: numbered like a formulation, yet what somebody does or a drive counts. */
  private static final Pattern COUNTED_DEED =
      Pattern.compile("[一二三四五六七八九十百千万].{0,2}[送进]|[百千万].[百千万].{1,6}");

  private static final int SHORTEST_BRAND = 3;
  private static final int LONGEST_BRAND = 8;

  /** Longest stretch between a quoted name and the word that makes it a campaign. */
  private static final int CONTEXT = 2;

  private final WordingForms forms;

  WordingKinds(WordingForms forms) {
    this.forms = forms;
  }

  SloganKind of(String view, Span where) {
    String phrase = where.in(view);
    boolean paired = HALVES.matcher(phrase).find();
    if (inCampaign(view, where, phrase) || (!paired && namesCampaign(phrase))) {
      return SloganKind.CAMPAIGN;
    }
    if (!paired && NUMBERED.matcher(phrase).matches()) {
      return SloganKind.FORMULATION;
    }
    if (forms.exhortations().stream().anyMatch(phrase::startsWith) && phrase.length() > 4) {
      return SloganKind.SLOGAN;
    }
    if (paired) {
      return phrase.length() >= 7 && !NUMBERED_HALVES.matcher(phrase).lookingAt()
          ? SloganKind.SLOGAN
          : SloganKind.FORMULATION;
    }
    return isBrand(phrase) ? SloganKind.CAMPAIGN : SloganKind.FORMULATION;
  }

  /** {@return whether what stands around the phrase says that it is a campaign} */
  private boolean inCampaign(String view, Span where, String phrase) {
    if (DIGITS.matcher(phrase).matches()) {
      return false;
    }
    return before(view, where.end(), forms.campaignContexts())
        || (!NUMBERED.matcher(phrase).matches()
            && forms.campaignVerbs().stream()
                .anyMatch(verb -> view.startsWith(verb, where.start() - 1 - verb.length())));
  }

  private boolean isBrand(String phrase) {
    return phrase.length() >= SHORTEST_BRAND
        && phrase.length() <= LONGEST_BRAND
        && phrase.codePoints().allMatch(Character::isIdeographic)
        && forms.formulationEndings().stream().noneMatch(phrase::endsWith);
  }

  boolean namesCampaign(String phrase) {
    return phrase.length() > 2
        && (forms.campaignEndings().stream().anyMatch(phrase::endsWith)
            || forms.campaignOpenings().stream().anyMatch(phrase::startsWith)
            || campaignYear(phrase)
            || SUM.matcher(phrase).matches()
            || COUNTED_DEED.matcher(phrase).matches()
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
