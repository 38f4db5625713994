package org.huisheng.bench.reuse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes documents of made-up sentences around passages that are to stand in them. */
public final class DocumentWriter {

  /**
   * A document.
   *
   * @param words all its words
   * @param begins where each of the given passages begins, in characters
   */
  public record Written(Strand words, List<Integer> begins) {}

  private static final double WITH_FORMULA = .35;
  private static final double INSIDE_A_SENTENCE = .5;

  /** The last sentence is written to its end: half a sentence more on average. */
  private static final int SHORTEST = 930;

  private static final int SPREAD = 600;

  private final Skeletons skeletons;
  private final Vocabulary vocabulary;
  private final StockFormulas formulas;
  private final Origins origins;
  private final Random random;

  /** Draws the stock formulas that all its documents use. */
  public DocumentWriter(
      Skeletons skeletons, Vocabulary vocabulary, Origins origins, Random random) {
    this.skeletons = skeletons;
    this.vocabulary = vocabulary;
    this.origins = origins;
    this.random = random;
    this.formulas = new StockFormulas(vocabulary, random);
  }

  /** {@return a document of about 1,290 characters with {@code passages} in it} */
  public Written write(List<Strand> passages) {
    int own = SHORTEST + random.nextInt(SPREAD + 1);
    own -= passages.stream().mapToInt(Strand::length).sum();
    List<Strand> sentences = new ArrayList<>();
    for (int length = 0; length < own || sentences.size() < passages.size(); ) {
      Strand sentence = sentence();
      sentences.add(sentence);
      length += sentence.length();
    }
    return joined(sentences, passages);
  }

  private Strand sentence() {
    Strand sentence = new Strand();
    if (random.nextDouble() < WITH_FORMULA) {
      formulas.draw(random).forEach(word -> sentence.add(word, Strand.STOCK));
    }
    skeletons.sentence(vocabulary, random).forEach(word -> origins.write(word, sentence));
    return sentence;
  }

  /** No two passages go to the same sentence, so that none tears another apart. */
  private Written joined(List<Strand> sentences, List<Strand> passages) {
    List<Integer> hosts = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      hosts.add(i);
    }
    Collections.shuffle(hosts, random);
    List<Integer> begins = new ArrayList<>(Collections.nCopies(passages.size(), 0));
    Strand all = new Strand();
    for (int i = 0; i < sentences.size(); i++) {
      Strand sentence = sentences.get(i);
      int passage = hosts.indexOf(i);
      int cut = 0;
      if (passage < passages.size()) {
        cut = random.nextDouble() < INSIDE_A_SENTENCE ? 1 + random.nextInt(sentence.size() - 1) : 0;
        all.add(sentence, 0, cut);
        begins.set(passage, all.length());
        all.add(passages.get(passage), 0, passages.get(passage).size());
      }
      all.add(sentence, cut, sentence.size());
    }
    all.trim();
    return new Written(all, begins);
  }
}
