package org.huisheng.bench.descent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.huisheng.bench.reuse.Origins;
import org.huisheng.bench.reuse.Strand;
import org.huisheng.bench.reuse.Word;
import org.huisheng.lexicon.Lexicon;

/** Forests: a small generated one, and one written by hand. */
final class Forests {

  static final Lexicon LEXICON = Lexicon.load();

  static final Path SEEDS = Path.of(System.getProperty("huisheng.root"), "seeds", "documents");

  /** Two provinces with two cities each and two counties in each city. */
  static final Speakers SPEAKERS = Speakers.of(LEXICON, 2, 2);

  static final int PROVINCE = 2;
  static final int OTHER_PROVINCE = 3;
  static final int CITY = 4;
  static final int COUNTY = 8;

  private static final int WORDS = 12;

  private final Origins origins = new Origins();
  private final List<ForestDocument> documents = new ArrayList<>();
  private int written;

  static ForestGenerator generator() {
    try {
      return new ForestGenerator(SPEAKERS, SEEDS, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a document in which passage 0 arises. */
  Forests root(int speaker) {
    return add(speaker, passage(), OptionalInt.empty(), Step.ROOT);
  }

  /** Adds a document that has passage 0 from document number {@code source}. */
  Forests copy(int speaker, int source, Step step) {
    ForestDocument from = documents.get(source);
    Strand passage = new Strand();
    passage.add(from.words(), WORDS, 2 * WORDS);
    return add(speaker, passage, OptionalInt.of(source), step);
  }

  /** Adds a document without a passage. */
  Forests other(int speaker) {
    int number = documents.size();
    documents.add(
        new ForestDocument(speaker, day(number), "题" + number, passage(), List.of(), List.of()));
    return this;
  }

  private Forests add(int speaker, Strand passage, OptionalInt source, Step step) {
    int number = documents.size();
    Strand words = passage();
    int begin = words.length();
    words.add(passage, 0, passage.size());
    Copy copy = new Copy(0, number, begin, words.length(), source, step);
    documents.add(
        new ForestDocument(speaker, day(number), "题" + number, words, List.of(copy), List.of()));
    return this;
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2021, 1, 1).plusDays(number);
  }

  /** Words that stand nowhere else. */
  private Strand passage() {
    Strand words = new Strand();
    for (int i = 0; i < WORDS; i++) {
      String text = Character.toString('一' + written++) + Character.toString('一' + written++);
      origins.write(new Word(text, 'n'), words);
    }
    return words;
  }

  TransmissionForest forest() {
    return new TransmissionForest(SPEAKERS, documents);
  }
}
