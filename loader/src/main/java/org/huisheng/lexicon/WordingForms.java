package org.huisheng.lexicon;

import java.util.List;

/**
 * By which forms an unknown wording is recognised and sorted.
 *
 * @param campaignEndings a name that ends so is a campaign (…杯)
 * @param campaignContexts a quoted name right before this is a campaign (…活动)
 * @param yearVerbs what a campaign year is called by (…突破年)
 * @param exhortations how a phrase that urges opens (听…)
 * @param plain quoted, yet no wording (“十四五”)
 * @param plainAfter what follows the name of a certificate or a period
 * @param parallelHeads what the members of a fixed enumeration may open with
 * @param parallelTails what the members of a fixed enumeration may end in
 * @param pairTails what even two members may end in
 * @param plainSpirits before 精神: the gist of a text or meeting, not a spirit
 * @param means what Y may be in a fixed 以X为Y
 * @param leadIns verbs that stand before the first member of an enumeration
 * @param masks names of directives: a wording inside one is not counted
 * @param campaignOpenings a quoted name that opens so is a campaign
 * @param campaignVerbs a quoted name right after this is a campaign
 * @param formulationEndings a quoted name that ends so is a formulation
 * @param plainOpenings how a quoted measure opens, which is too long for a wording
 * @param plainEndings how quoted awards and certificates end
 * @param plainBefore after this a phrase is quoted at a distance
 * @param evenVerbs one-character verbs that open the members of 防风险、除隐患、保安康
 * @param plainLines how the halves of a line end that names two bodies
 * @param shapes unquoted wordings that have a shape of their own
 */
public record WordingForms(
    List<String> campaignEndings,
    List<String> campaignContexts,
    List<String> yearVerbs,
    List<String> exhortations,
    List<String> plain,
    List<String> plainAfter,
    List<String> parallelHeads,
    List<String> parallelTails,
    List<String> pairTails,
    List<String> plainSpirits,
    List<String> means,
    List<String> leadIns,
    List<String> masks,
    List<String> campaignOpenings,
    List<String> campaignVerbs,
    List<String> formulationEndings,
    List<String> plainOpenings,
    List<String> plainEndings,
    List<String> plainBefore,
    List<String> evenVerbs,
    List<String> plainLines,
    List<WordingShape> shapes) {

  static WordingForms load() {
    WordsByRole forms = WordsByRole.load("lexicon/wording-forms.tsv", "form");
    return new WordingForms(
        forms.of("campaign-ending"),
        forms.of("campaign-context"),
        forms.of("year-verb"),
        forms.of("exhortation"),
        forms.of("plain"),
        forms.of("plain-after"),
        forms.of("parallel-head"),
        forms.of("parallel-tail"),
        forms.of("pair-tail"),
        forms.of("spirit-plain"),
        forms.of("means"),
        forms.of("lead-in"),
        forms.of("mask"),
        forms.of("campaign-opening"),
        forms.of("campaign-verb"),
        forms.of("formulation-ending"),
        forms.of("plain-opening"),
        forms.of("plain-ending"),
        forms.of("plain-before"),
        forms.of("even-verb"),
        forms.of("plain-line"),
        WordingShape.load());
  }
}
