package org.huisheng.link.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.huisheng.model.Alignment;
import org.huisheng.model.Alignment.Block;

/**
 * Finds the wording that texts share: those of a shelf among themselves, or a draft with all of
 * them. Immutable and safe for threads.
 */
public final class TextReuse {

  /** Fewer equal characters say nothing. */
  static final int LEAST_MATCHED = 10;

  /** A smaller share of equal characters is chance. */
  static final double LEAST_SIMILARITY = 0.45;

  /**
   * Where counts tell, what the equal characters must weigh together, times the similarity: else
   * they are stock or chance.
   */
  static final double LEAST_WEIGHT = 6.5;

  /** Where counts tell, what the shared runs of two texts must weigh to be looked at, in tenths. */
  private static final int LEAST_SEED_WEIGHT = 30;

  private final GramIndex index;
  private final Frequencies frequencies;
  private final IntFunction<FormulaMask.Laid> masks;
  private final List<String> texts;

  /**
   * @param texts normalised characters of each text, the earliest first
   * @param formulas wordings that count for nothing whatever their frequency
   */
  public TextReuse(List<String> texts, FormulaMask formulas) {
    this(texts, text -> formulas.over(texts.get(text)));
  }

  /**
   * @param texts normalised characters of each text, the earliest first
   * @param masks what of each text counts for nothing, by its number
   */
  public TextReuse(List<String> texts, IntFunction<FormulaMask.Laid> masks) {
    this.texts = List.copyOf(texts);
    this.index = new GramIndex(this.texts);
    this.frequencies = new Frequencies(texts.size());
    this.masks = masks;
  }

  /** Shows every alignment of two texts of the shelf to {@code found}, in order of the second. */
  public void find(Consumer<Alignment> found) {
    Seeds seeds = new Seeds(index, frequencies);
    Finder finder = new Finder(seeds, new Aligner(index.characters(), index.characters()));
    for (int text = 0; text < texts.size(); text++) {
      finder.among(text, found);
    }
  }

  /**
   * {@return wordings so frequent that they are nobody's, by wording; none where counts do not
   * tell}
   */
  public List<String> frequentWordings() {
    return frequencies.areTelling()
        ? new FrequentWordings(index, frequencies.common()).list()
        : List.of();
  }

  /**
   * Shows the same alignments as {@link #find(Consumer)} in the same order, looking again only at
   * texts that are new or that a new one concerns.
   *
   * @param known alignments of the texts of this shelf that were there before, by second text, in
   *     the numbers of this shelf
   * @param isNew texts of this shelf that were not there before
   */
  public void find(List<Alignment> known, BitSet isNew, Consumer<Alignment> found) {
    BitSet concerned = new Concerned(index, frequencies, isNew).texts();
    Seeds seeds = new Seeds(index, frequencies);
    Finder finder = new Finder(seeds, new Aligner(index.characters(), index.characters()));
    int next = 0;
    for (int text = 0; text < texts.size(); text++) {
      boolean isConcerned = concerned.get(text);
      for (; next < known.size() && known.get(next).second() == text; next++) {
        if (!isConcerned) {
          found.accept(known.get(next));
        }
      }
      if (isConcerned) {
        finder.among(text, found);
      }
    }
  }

  /**
   * {@return the alignments of {@code draft}, as second text, with those of the shelf}
   *
   * @param mask what of the draft counts for nothing
   */
  public List<Alignment> of(String draft, FormulaMask.Laid mask) {
    Seeds seeds = new Seeds(index, frequencies);
    Aligner aligner = new Aligner(draft.toCharArray(), index.characters());
    List<Alignment> alignments = new ArrayList<>();
    new Finder(seeds, aligner).with(draft, mask, alignments::add);
    return alignments;
  }

  /** One walk over texts with the space it needs. */
  private final class Finder {
    private final Seeds seeds;
    private final Chainer chainer = new Chainer();
    private final ChainAlignment aligning;
    private final OverlapFilter overlaps = new OverlapFilter();

    Finder(Seeds seeds, Aligner aligner) {
      this.seeds = seeds;
      this.aligning = new ChainAlignment(aligner, LEAST_SIMILARITY);
    }

    void among(int text, Consumer<Alignment> found) {
      int begin = index.begin(text);
      int end = index.end(text);
      FormulaMask.Laid mask = masks.apply(text);
      int[] frequency = new int[end - begin];
      seeds.clear();
      for (int place = begin; place + GramIndex.GRAM <= end; place++) {
        int group = index.groupAt(place);
        if (group != GramIndex.NONE) {
          int in = index.textsOf(group);
          raise(frequency, place - begin, in);
          GramIndex.Range range =
              new GramIndex.Range(index.groupStart(group), index.groupEnd(group));
          seeds.add(place, range, in, begin, isFormula(mask, place - begin));
        }
      }
      Novelty novelty = new Novelty(frequency, mask, frequencies, begin);
      pairs(text, novelty, begin, end, found);
    }

    void with(String draft, FormulaMask.Laid mask, Consumer<Alignment> found) {
      int[] frequency = new int[draft.length()];
      seeds.clear();
      for (int at = 0; at + GramIndex.GRAM <= draft.length(); at++) {
        GramIndex.Range range = index.find(draft, at);
        if (range.from() < range.to()) {
          int group = index.groupAt(index.placeAt(range.from()));
          int in = index.textsOf(group) + 1;
          raise(frequency, at, in);
          seeds.add(at, range, in, Integer.MAX_VALUE, isFormula(mask, at));
        }
      }
      Novelty novelty = new Novelty(frequency, mask, frequencies, 0);
      pairs(Alignment.DRAFT, novelty, 0, draft.length(), found);
    }

    private static void raise(int[] frequency, int at, int texts) {
      for (int i = at; i < at + GramIndex.GRAM; i++) {
        frequency[i] = Math.max(frequency[i], texts);
      }
    }

    private boolean isFormula(FormulaMask.Laid mask, int at) {
      return mask.own(at, at + GramIndex.GRAM) == 0;
    }

    private void pairs(int text, Novelty novelty, int begin, int end, Consumer<Alignment> found) {
      int leastWeight = frequencies.areTelling() ? LEAST_SEED_WEIGHT : 0;
      seeds.forEachPair(
          leastWeight,
          (other, from, to) -> {
            ChainAlignment.Bounds bounds =
                new ChainAlignment.Bounds(begin, end, index.begin(other), index.end(other));
            List<Alignment> alignments = new ArrayList<>();
            for (Chainer.Chain chain : chainer.chains(seeds, from, to)) {
              for (List<Block> part : aligning.parts(seeds, chain, bounds)) {
                Alignment alignment =
                    new Alignment(other, text, turned(part, bounds), novelty.of(part));
                if (isTelling(alignment)) {
                  alignments.add(alignment);
                }
              }
            }
            overlaps.kept(alignments).forEach(found);
          });
    }

    private boolean isTelling(Alignment alignment) {
      return alignment.matched() >= LEAST_MATCHED
          && alignment.similarity() >= LEAST_SIMILARITY
          && (!frequencies.areTelling()
              || alignment.novelty() * alignment.similarity() >= LEAST_WEIGHT);
    }

    /** The text looked at is the second of an alignment. */
    private static List<Block> turned(List<Block> blocks, ChainAlignment.Bounds bounds) {
      return blocks.stream()
          .map(
              block ->
                  new Block(
                      block.inSecond() - bounds.otherBegin(),
                      block.inFirst() - bounds.begin(),
                      block.length()))
          .toList();
    }
  }
}
