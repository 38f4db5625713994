package org.huisheng.bench.descent;

import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.link.ShelfLinker;
import org.huisheng.model.Extraction;

/** Prints how many claims of descent are right, and how many placebos are said to be taken up. */
public final class DescentQuality {

  private static final int PASSAGES = 300;

  private DescentQuality() {}

  /** What one forest shows. */
  private record Trial(ForestSize size, DescentScore descent, PlaceboTrial.Outcome placebos) {

    Trial and(Trial other) {
      return new Trial(
          size.and(other.size), descent.and(other.descent), placebos.and(other.placebos));
    }
  }

  /**
   * @param args the folder of the seeds, how many forests, and how many wrong claims of each kind
   *     to show of each forest
   */
  public static void main(String[] args) throws Exception {
    Path seeds = Path.of(args[0]);
    int forests = Integer.parseInt(args[1]);
    int examples = Integer.parseInt(args[2]);
    Trial all = trial(seeds, 1, examples);
    for (int seed = 2; seed <= forests; seed++) {
      all = all.and(trial(seeds, seed, examples));
    }
    Printing printing = new Printing(System.out);
    printing.size(all.size());
    printing.descent(all.descent());
    printing.placebos(all.placebos());
  }

  private static Trial trial(Path seeds, long seed, int examples) throws Exception {
    Lexicon lexicon = Lexicon.load();
    ForestGenerator generator = ForestGenerator.large(lexicon, seeds, seed);
    TransmissionForest forest = generator.forest(PASSAGES);
    NavigableSet<Integer> held = Removal.held(forest);
    Extractions extractions = new Extractions(forest);
    List<Extraction> said = held.stream().map(forest::document).map(extractions::of).toList();
    DescentScore descent =
        DescentScore.of(forest, held, new ShelfLinker(lexicon).link(said).pairs());
    PlaceboTrial.Outcome placebos = new PlaceboTrial(forest, lexicon).run(generator.writer());
    Examples shown = new Examples(forest, examples, System.out);
    shown.show(descent);
    shown.show(placebos.backdated());
    shown.show(placebos.usedWords());
    return new Trial(ForestSize.of(forest, held), descent, placebos);
  }
}
