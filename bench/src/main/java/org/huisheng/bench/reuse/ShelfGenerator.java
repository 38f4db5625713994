package org.huisheng.bench.reuse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes shelves of documents that take over passages from each other.
 *
 * <p>The documents are sentences of real ones with other words in them. A third of the sentences
 * begin with one of a few stock formulas. Every second document takes over one to three passages
 * from any earlier ones, edited or not; besides, a few passages are taken over by many. The same
 * number of documents, the same seeds and the same dictionary give the same shelf.
 */
public final class ShelfGenerator {

  private static final long SEED = 20260101;
  private static final double TAKES_OVER = .5;
  private static final int MOST_PASSAGES = 3;
  private static final int SHORTEST = 15;
  private static final int LONGEST = 120;
  private static final int TRIES = 100;

  private final Random random = new Random(SEED);
  private final Origins origins = new Origins();
  private final DocumentWriter writer;
  private final PassageEditor editor;
  private final PopularPassages popular;
  private final List<Strand> documents = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Plant> plants = new ArrayList<>();

  private ShelfGenerator(Skeletons skeletons, Vocabulary vocabulary, int documents) {
    writer = new DocumentWriter(skeletons, vocabulary, origins, random);
    editor = new PassageEditor(vocabulary, origins, random);
    popular = new PopularPassages(documents, random);
  }

  /**
   * {@return a shelf of {@code count} documents of about 1,290 characters}
   *
   * @param seeds folder of the real documents, {@code .txt}
   * @throws IOException when they cannot be read
   * @throws IllegalArgumentException when there is no sentence in them, or no document is asked for
   */
  public static PassageShelf generate(int count, Path seeds) throws IOException {
    if (count < 1) {
      throw new IllegalArgumentException("no shelf has " + count + " documents");
    }
    ShelfGenerator generator = new ShelfGenerator(Skeletons.read(seeds), Vocabulary.load(), count);
    for (int i = 0; i < count; i++) {
      generator.add(i);
    }
    return new PassageShelf(generator.texts, generator.documents, generator.plants);
  }

  private void add(int index) {
    List<Passage> passages = new ArrayList<>();
    List<Editing> editings = new ArrayList<>();
    for (Passage passage : popular.due(index, documents)) {
      passages.add(passage);
      editings.add(Editing.POPULAR);
    }
    if (index > 0 && random.nextDouble() < TAKES_OVER) {
      for (int i = 1 + random.nextInt(MOST_PASSAGES); i > 0; i--) {
        passages.add(passageBefore(index));
        editings.add(Editing.ORDINARY.get(random.nextInt(Editing.ORDINARY.size())));
      }
    }
    List<Strand> copies = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      copies.add(editor.copy(passages.get(i).words(), editings.get(i)));
    }
    DocumentWriter.Written written = writer.write(copies);
    documents.add(written.words());
    texts.add(written.words().text());
    for (int i = 0; i < copies.size(); i++) {
      int begin = written.begins().get(i);
      Stretch target = new Stretch(index, begin, begin + copies.get(i).length());
      plants.add(new Plant(passages.get(i).place(), target, editings.get(i)));
    }
  }

  private Passage passageBefore(int index) {
    for (int i = 0; i < TRIES; i++) {
      int source = random.nextInt(index);
      Optional<Passage> passage =
          Passage.cut(source, documents.get(source), SHORTEST, LONGEST, random);
      if (passage.isPresent()) {
        return passage.get();
      }
    }
    throw new IllegalStateException("the seeds are too short to cut passages from");
  }
}
