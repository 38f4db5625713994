package org.huisheng.extract.bodies;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.lexicon.AnchorForm;
import org.huisheng.lexicon.BodyEnding;
import org.huisheng.lexicon.BodyLexicon;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.model.BodyKind;

/** Finds the end of names that no list holds, by their last word and the words before it. */
final class BodyEndings {

  /** Characters from the anchor to the end of a name: 红河州…协调领导小组 has 16. */
  static final int LONGEST = 20;

  /** Characters: 市委员会 is no name, 市编制委员会 is one. */
  private static final int LEAST_MODIFIER = 2;

  /** First letters of the tags of words that no proper name contains, and of numbers before one. */
  private static final String GRAMMATICAL = "pcudrqywte";

  /** First letters of the tags of names: place, person, body, other proper noun. */
  private static final List<String> PROPER = List.of("ns", "nr", "nt", "nz", "nx");

  /** A body or a meeting ends, or one of the own division begins, at the conjunction. */
  private static final Pattern TWO_BODIES = Pattern.compile("(?:[委局厅府]|会议)[和与及]|[和与及][省市县](?!场)");

  /** What may come before 有限公司 besides a name. */
  private static final Set<String> COMPANY_FORMS = Set.of("集团", "股份", "有限", "控股", "公司", "企业");

  /** Characters: 有限公司. A shorter ending (公司) is a common noun as well. */
  private static final int CERTAIN_ENDING = 4;

  /** Characters that are too few for HanLP to cut reliably: 安管 in 市安管局. */
  private static final int TOO_SHORT_TO_TAG = 2;

  /**
   * First letters of the tags of words that describe: noun, adjective, locative, distinguishing.
   */
  private static final String DESCRIBING = "nabfjlgh";

  /**
   * An ending found.
   *
   * @param start offset of the ending
   * @param end offset after it
   * @param ending which it is
   */
  record Hit(int start, int end, BodyEnding ending) {}

  private final NameIndex<BodyEnding> endings;
  private final Set<String> verbs;

  BodyEndings(BodyLexicon lexicon) {
    this.endings = lexicon.endings();
    this.verbs = lexicon.modifiers();
  }

  /** {@return the first ending after {@code from} that makes a name with what lies between} */
  Optional<Hit> after(BodySentence sentence, int from, AnchorForm form) {
    int reach = sentence.reach(from, LONGEST);
    for (int at = from; at < reach; at++) {
      Optional<NameIndex.Hit<BodyEnding>> hit = endings.longestAt(sentence.view(), at, reach);
      if (hit.isPresent() && fits(sentence, from, at, hit.get(), form)) {
        return Optional.of(new Hit(at, hit.get().end(), hit.get().value()));
      }
    }
    return Optional.empty();
  }

  /** {@return the ending that ends at {@code to}, which closes a title in 《》} */
  Optional<BodyEnding> closing(BodySentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      Optional<BodyEnding> ending =
          endings
              .longestAt(sentence.view(), at, to)
              .filter(hit -> hit.end() == to)
              .map(NameIndex.Hit::value)
              .filter(found -> found.anchors().contains(AnchorForm.QUOTED));
      if (ending.isPresent()) {
        return ending;
      }
    }
    return Optional.empty();
  }

  private boolean fits(
      BodySentence sentence, int from, int at, NameIndex.Hit<BodyEnding> hit, AnchorForm form) {
    BodyEnding ending = hit.value();
    return ending.anchors().contains(form)
        && ending.neighbours().allow(sentence.view(), at, hit.end())
        && at - from >= (ending.bare().contains(form) ? 0 : LEAST_MODIFIER)
        && (from == at || isNamed(sentence, from, at, hit, form));
  }

  private boolean isNamed(
      BodySentence sentence, int from, int at, NameIndex.Hit<BodyEnding> hit, AnchorForm form) {
    BodyEnding ending = hit.value();
    if (TWO_BODIES.matcher(sentence.view()).region(from, at).find()) {
      return false;
    }
    boolean isCompany = ending.kind() == BodyKind.ENTERPRISE && hit.end() - at >= CERTAIN_ENDING;
    if (isCompany) {
      return isBrand(sentence.wordsIn(from, hit.end()), from, at, form);
    }
    return form == AnchorForm.NONE
        ? isProper(sentence.wordsIn(from, hit.end()), from, hit)
        : describes(sentence, from, at, hit);
  }

  /**
   * What a company calls itself may be any word (飞跃汽车), so only grammar and what people do with
   * companies (走访) bound it.
   */
  private boolean isBrand(List<ChineseTagger.Word> words, int from, int at, AnchorForm form) {
    boolean isAlone = form == AnchorForm.NONE;
    ChineseTagger.Word first = words.get(0);
    if (isAlone && (first.where().start() < from || !mayBegin(first))) {
      return false;
    }
    return words.stream()
        .filter(word -> word.where().start() < at)
        .allMatch(
            word ->
                !isGrammatical(word)
                    && (!isAlone
                        || word.tag().charAt(0) != 'v'
                        || word.text().length() == 1
                        || isModifier(word))
                    && !(isAlone
                        && !word.equals(first)
                        && word.tag().startsWith("ns")
                        && !isPlace(first)));
  }

  /** Morphemes (务/dg) are not words of grammar. */
  private static boolean isGrammatical(ChineseTagger.Word word) {
    return GRAMMATICAL.indexOf(word.tag().charAt(0)) >= 0 && !word.tag().endsWith("g");
  }

  private static boolean mayBegin(ChineseTagger.Word word) {
    return !COMPANY_FORMS.contains(word.text())
        && !word.tag().startsWith("nn")
        && "vf".indexOf(word.tag().charAt(0)) < 0;
  }

  private static boolean isPlace(ChineseTagger.Word word) {
    return word.tag().startsWith("ns");
  }

  /** 曲阜师范大学, 清华大学: begins with a name, or is one that the dictionary has. */
  private boolean isProper(
      List<ChineseTagger.Word> words, int from, NameIndex.Hit<BodyEnding> hit) {
    ChineseTagger.Word first = words.get(0);
    ChineseTagger.Word last = words.get(words.size() - 1);
    return first.where().start() == from
        && last.where().end() == hit.end()
        && PROPER.stream().anyMatch(first.tag()::startsWith)
        && words.stream().allMatch(this::isModifier);
  }

  private boolean describes(
      BodySentence sentence, int from, int at, NameIndex.Hit<BodyEnding> hit) {
    List<ChineseTagger.Word> words = sentence.wordsIn(from, hit.end());
    if (at - from <= TOO_SHORT_TO_TAG) {
      return words.stream().noneMatch(word -> word.where().end() > hit.end())
          && sentence.view().substring(from, at).chars().noneMatch(c -> "和与及省市县区各".indexOf(c) >= 0);
    }
    if (words.get(0).where().start() < from
        || words.get(words.size() - 1).where().end() > hit.end()) {
      return false;
    }
    return words.stream()
        .filter(word -> word.where().start() < at)
        .allMatch(word -> isModifier(word) || joinsFields(word, from, at, hit.value()));
  }

  private boolean isModifier(ChineseTagger.Word word) {
    return DESCRIBING.indexOf(word.tag().charAt(0)) >= 0
        || word.tag().startsWith("vn")
        || word.text().startsWith("第")
        || verbs.contains(word.text());
  }

  /** 规划和自然资源局: only departments and commissions have 和 in their names. */
  private static boolean joinsFields(ChineseTagger.Word word, int from, int at, BodyEnding ending) {
    boolean hasFields = ending.kind() == BodyKind.GOVERNMENT || ending.name().endsWith("委员会");
    return hasFields
        && word.text().equals("和")
        && word.where().start() > from
        && word.where().end() < at;
  }
}
