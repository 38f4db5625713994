package org.huisheng.extract.bodies;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.lexicon.AnchorForm;
import org.huisheng.lexicon.Divisions;
import org.huisheng.model.Basis;
import org.huisheng.model.Division;
import org.huisheng.model.Level;

/**
 * Finds names of towns, townships and street offices by their form: the list of divisions ends at
 * the county. Immutable.
 */
final class BodyTowns {

  private static final Pattern TOWN =
      Pattern.compile(
          "(?<own>[\\p{IsHan}&&[^各全每本该某镇乡街道市县区省州和与及]]{1,4})(?:镇|乡|街道)(?!镇)"
              + "(?:[\\p{IsHan}&&[^各全每本该某村居社乡镇]]{1,4}(?:村|社区)(?=妇联|党支部|党总支|团支部|村委会|村民委员会|居委会|工会))?");

  /** First letters of HanLP's tags. */
  private static final String GRAMMATICAL = "pcudrmqwytk";

  private final Divisions divisions;
  private final Optional<Division> county;

  /**
   * @param place the division the document is about
   */
  BodyTowns(Divisions divisions, Optional<Division> place) {
    this.divisions = divisions;
    this.county = place.filter(division -> division.level() == Level.COUNTY);
  }

  /** {@return the town whose name begins at {@code from}} */
  Optional<BodyAnchor> at(BodySentence sentence, int from) {
    if (!sentence.mayNameTown()) {
      return Optional.empty();
    }
    Matcher town = TOWN.matcher(sentence.view()).region(from, sentence.end());
    if (!town.lookingAt() || !isName(sentence, from, town.end("own"))) {
      return Optional.empty();
    }
    return Optional.of(
        new BodyAnchor(
            AnchorForm.TOWN, town.end(), town.group(), county, Level.GRASSROOTS, Basis.PATTERN));
  }

  private boolean isName(BodySentence sentence, int from, int to) {
    List<ChineseTagger.Word> words = sentence.wordsIn(from, to);
    if (followsDivision(sentence, from)) {
      return words.stream().noneMatch(BodyTowns::isLink);
    }
    return words.get(0).where().start() == from
        && (startsWithNumeral(words) ? words.subList(1, words.size()) : words)
            .stream().noneMatch(BodyTowns::isGrammatical);
  }

  /** After a division only these show that the sentence goes on: 喀什市对, 喀什市支持. */
  private static boolean isLink(ChineseTagger.Word word) {
    char tag = word.tag().charAt(0);
    return "pcum".indexOf(tag) >= 0 || (tag == 'v' && word.text().length() > 1);
  }

  /** 喀什市恰萨街道: after the full name of a city or county a town's begins, whatever the words. */
  private boolean followsDivision(BodySentence sentence, int at) {
    return divisions.fullNameEndingAt(sentence.view(), at, sentence.start()).isPresent();
  }

  /** 八江镇, 三元街道: a numeral may begin a name, but 八镇 and 三个镇 are counts. */
  private static boolean startsWithNumeral(List<ChineseTagger.Word> words) {
    return words.size() > 1
        && words.get(0).text().length() == 1
        && words.get(0).tag().startsWith("m");
  }

  /**
   * Prepositions, pronouns, numbers …, and verbs of two characters: in 走进太平镇 the name begins later.
   */
  private static boolean isGrammatical(ChineseTagger.Word word) {
    char tag = word.tag().charAt(0);
    return GRAMMATICAL.indexOf(tag) >= 0 || (tag == 'v' && word.text().length() > 1);
  }
}
