package org.huisheng.extract.bodies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.huisheng.extract.text.ChineseTagger;
import org.huisheng.extract.text.DocumentText;
import org.huisheng.lexicon.NameIndex;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;

/**
 * One sentence that is searched for names of bodies. Its words are made when first needed, because
 * most sentences need none. For one thread.
 */
final class BodySentence {

  /** Words that HanLP glues to a rank that begins a name: 和省 in 市委和省总. */
  private static final String GLUED = "和与同及由向对为在以经被让请受按据从";

  /** Characters no name goes across. */
  private static final String STOPS = "的了在把被将对从向由是为让使等着过";

  private static final TextPattern TOWN = TextPattern.compile("[镇乡]|街道");
  private static final TextPattern PARK = TextPattern.compile("[园开]|高新|保税|集聚区|集中区");

  private final String view;
  private final Span where;
  private final Supplier<List<ChineseTagger.Word>> tagger;
  private List<ChineseTagger.Word> words;

  /** For each character of the sentence, the index of its word. */
  private int[] wordAt;

  /** Where in the view the last word of a name may begin. */
  private BitSet endingStarts;

  private Boolean mayNameTown;
  private Boolean mayNamePark;

  private BodySentence(String view, Span where, Supplier<List<ChineseTagger.Word>> tagger) {
    this.view = view;
    this.where = where;
    this.tagger = tagger;
  }

  /** {@return the sentence at {@code where} of a document} */
  static BodySentence of(DocumentText text, Span where) {
    return new BodySentence(text.view(), where, () -> text.words(where));
  }

  /** {@return a name that stands alone} */
  static BodySentence alone(String name) {
    Span where = new Span(0, name.length());
    return new BodySentence(name, where, () -> ChineseTagger.words(name));
  }

  /** {@return whether a word for town, township or street stands in it} */
  boolean mayNameTown() {
    if (mayNameTown == null) {
      mayNameTown = TOWN.in(view, where).find();
    }
    return mayNameTown;
  }

  /** {@return whether a word for an industrial park stands in it} */
  boolean mayNamePark() {
    if (mayNamePark == null) {
      mayNamePark = PARK.in(view, where).find();
    }
    return mayNamePark;
  }

  /**
   * {@return whether one of {@code endings} begins at {@code from} or so soon after it that a name
   * from there can end with it}
   */
  boolean hasEndingSoon(int from, NameIndex<?> endings) {
    if (endingStarts == null) {
      endingStarts = new BitSet();
      for (int at = where.start(); at < where.end(); at++) {
        endingStarts.set(at, endings.longestAt(view, at, where.end()).isPresent());
      }
    }
    int next = endingStarts.nextSetBit(from);
    return next >= 0 && next < from + BodyEndings.LONGEST;
  }

  String view() {
    return view;
  }

  int start() {
    return where.start();
  }

  /** {@return offset in the view after the sentence} */
  int end() {
    return where.end();
  }

  private ChineseTagger.Word word(int offset) {
    if (words == null) {
      words = tagger.get();
      wordAt = new int[where.length()];
      for (int i = 0; i < words.size(); i++) {
        Arrays.fill(wordAt, words.get(i).where().start(), words.get(i).where().end(), i);
      }
    }
    return words.get(wordAt[offset - where.start()]);
  }

  /** {@return whether {@code offset} of the view lies inside a word that no name can begin in} */
  boolean splitsWord(int offset) {
    ChineseTagger.Word word = word(offset);
    return word.where().start() + where.start() < offset
        && GLUED.indexOf(word.text().charAt(0)) < 0;
  }

  /**
   * {@return whether a proper name may begin at {@code offset}: a word does, and counts nothing}
   */
  boolean startsName(int offset) {
    if (word(offset).where().start() + where.start() != offset) {
      return false;
    }
    if (offset == where.start() || !Character.isIdeographic(view.charAt(offset - 1))) {
      return true;
    }
    return "mqr".indexOf(word(offset - 1).tag().charAt(0)) < 0;
  }

  /** {@return offset after the characters from {@code from} that one name can go across} */
  int reach(int from, int longest) {
    int i = from;
    while (i < where.end()
        && i < from + longest
        && Character.isIdeographic(view.charAt(i))
        && STOPS.indexOf(view.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** {@return the words that share a character with {@code from..to} of the view, in order} */
  List<ChineseTagger.Word> wordsIn(int from, int to) {
    List<ChineseTagger.Word> found = new ArrayList<>();
    for (int i = from; i < to; ) {
      ChineseTagger.Word word = word(i);
      Span inView = word.where().shifted(where.start());
      found.add(new ChineseTagger.Word(inView, word.text(), word.tag()));
      i = inView.end();
    }
    return found;
  }
}
