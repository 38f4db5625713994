package org.huisheng.bench.descent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import org.huisheng.bench.descent.Transmission.Planned;
import org.huisheng.bench.reuse.DocumentWriter;
import org.huisheng.bench.reuse.Strand;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.Level;

/** Makes a forest. The same sizes, seeds, divisions and dictionary give the same. */
final class ForestGenerator {

  /** Where passages arise. */
  private static final double AT_CENTRE = .40;

  private static final double AT_FEDERATION = .25;
  private static final double AT_PROVINCE = .25;

  /** Of the documents that copies are taken from, so many are named by the one that takes. */
  private static final double NAMED = .1;

  private final Random random;
  private final Speakers speakers;
  private final ForestWriter writer;

  /**
   * @param seeds folder of the real documents whose sentences are filled with other words
   * @param seed of all that is drawn
   */
  ForestGenerator(Speakers speakers, Path seeds, long seed) throws IOException {
    this.speakers = speakers;
    random = new Random(seed);
    writer = new ForestWriter(seeds, random);
  }

  /** {@return a generator for 7 provinces with 3 cities each and 3 counties in each city} */
  static ForestGenerator large(Lexicon lexicon, Path seeds, long seed) throws IOException {
    return new ForestGenerator(Speakers.of(lexicon, 7, 3), seeds, seed);
  }

  ForestWriter writer() {
    return writer;
  }

  /** {@return documents through which so many passages went} */
  TransmissionForest forest(int passages) {
    List<Slot> slots = Slot.all(speakers, random);
    Transmission transmission = new Transmission(speakers, slots, writer, random);
    for (int i = 0; i < passages; i++) {
      transmission.start(origin());
    }
    List<ForestDocument> documents = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      documents.add(document(i, slots.get(i), transmission.planned().get(i)));
    }
    return new TransmissionForest(speakers, documents);
  }

  private int origin() {
    double where = random.nextDouble();
    if (where < AT_CENTRE) {
      return Speakers.CENTRE;
    }
    if (where < AT_CENTRE + AT_FEDERATION) {
      return Speakers.FEDERATION;
    }
    boolean isProvince = where < AT_CENTRE + AT_FEDERATION + AT_PROVINCE;
    List<Integer> some = speakers.at(isProvince ? Level.PROVINCE : Level.CITY);
    return some.get(random.nextInt(some.size()));
  }

  private ForestDocument document(int number, Slot slot, List<Planned> planned) {
    List<Strand> passages = planned.stream().map(Planned::words).toList();
    DocumentWriter.Written written = writer.document(passages);
    List<Copy> copies = new ArrayList<>();
    TreeSet<Integer> named = new TreeSet<>();
    for (int i = 0; i < planned.size(); i++) {
      Planned one = planned.get(i);
      OptionalInt source =
          one.source().map(from -> OptionalInt.of(from.slot())).orElse(OptionalInt.empty());
      int begin = written.begins().get(i);
      int end = begin + one.words().length();
      copies.add(new Copy(one.passage(), number, begin, end, source, one.step()));
      if (source.isPresent() && one.step() != Step.OWN && random.nextDouble() < NAMED) {
        named.add(source.getAsInt());
      }
    }
    String title = writer.title(speakers.get(slot.speaker()).name());
    return new ForestDocument(
        slot.speaker(), slot.day(), title, written.words(), copies, List.copyOf(named));
  }
}
