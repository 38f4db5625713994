package org.huisheng.bench.reuse;

import java.util.Random;

/** Changes copied passages word by word. */
public final class PassageEditor {

  private final Vocabulary vocabulary;
  private final Origins origins;
  private final Random random;

  /**
   * @param origins numbers what edits write anew
   */
  public PassageEditor(Vocabulary vocabulary, Origins origins, Random random) {
    this.vocabulary = vocabulary;
    this.origins = origins;
    this.random = random;
  }

  /**
   * {@return a copy of {@code passage} in which each word was edited with the rate of {@code
   * editing}}
   *
   * <p>An ordinary edit drops the word, adds a random one behind it, exchanges it for a synonym or
   * changes places with the next word, each as likely; a popular passage knows synonyms alone.
   */
  Strand copy(Strand passage, Editing editing) {
    if (editing != Editing.POPULAR) {
      return copy(passage, editing.rate());
    }
    Strand copy = new Strand();
    for (int i = 0; i < passage.size(); i++) {
      if (random.nextDouble() >= editing.rate()) {
        copy.add(passage, i, i + 1);
      } else {
        origins.write(vocabulary.synonym(passage.word(i), random), copy);
      }
    }
    return copy;
  }

  /**
   * {@return a copy of {@code passage} with ordinary edits}
   *
   * @param rate the probability that a word is edited
   */
  public Strand copy(Strand passage, double rate) {
    Strand copy = new Strand();
    for (int i = 0; i < passage.size(); i++) {
      if (random.nextDouble() >= rate) {
        copy.add(passage, i, i + 1);
      } else {
        i += edit(passage, i, copy);
      }
    }
    return copy;
  }

  /** {@return how many words more than the one were used up} */
  private int edit(Strand passage, int i, Strand copy) {
    switch (random.nextInt(4)) {
      case 0 -> {}
      case 1 -> {
        copy.add(passage, i, i + 1);
        origins.write(vocabulary.content(random), copy);
      }
      case 2 -> origins.write(vocabulary.synonym(passage.word(i), random), copy);
      default -> {
        int next = Math.min(i + 1, passage.size() - 1);
        copy.add(passage, next, next + 1);
        if (next > i) {
          copy.add(passage, i, next);
        }
        return next - i;
      }
    }
    return 0;
  }
}
