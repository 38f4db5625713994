package org.huisheng.bench.descent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.huisheng.bench.reuse.DocumentWriter;
import org.huisheng.bench.reuse.Origins;
import org.huisheng.bench.reuse.PassageEditor;
import org.huisheng.bench.reuse.Skeletons;
import org.huisheng.bench.reuse.Strand;
import org.huisheng.bench.reuse.Vocabulary;
import org.huisheng.bench.reuse.Word;

/** Writes passages, copies of them, titles, and documents around them. */
final class ForestWriter {

  private static final int SHORTEST = 25;
  private static final int LONGEST = 80;
  private static final double LEAST_EDITED = .05;
  private static final double MOST_EDITED = .15;

  /**
   * Wordings that circulate besides the formulas: anybody may use them, from a source that is on no
   * shelf; a few of them far more often than the rest (Zipf).
   */
  private static final int CIRCULATING = 100;

  private static final double WITH_CIRCULATING = .2;
  private static final int SHORTEST_CIRCULATING = 15;
  private static final int LONGEST_CIRCULATING = 40;

  private final Random random;
  private final Vocabulary vocabulary;
  private final Skeletons skeletons;
  private final Origins origins = new Origins();
  private final PassageEditor editor;
  private final DocumentWriter documents;
  private final List<Strand> circulating = new ArrayList<>();
  private final Set<String> subjects = new HashSet<>();
  private final double weights;

  /**
   * @param seeds folder of the real documents whose sentences are filled with other words
   */
  ForestWriter(Path seeds, Random random) throws IOException {
    this.random = random;
    vocabulary = Vocabulary.load();
    skeletons = Skeletons.read(seeds);
    editor = new PassageEditor(vocabulary, origins, random);
    documents = new DocumentWriter(skeletons, vocabulary, origins, random);
    double sum = 0;
    for (int rank = 1; rank <= CIRCULATING; rank++) {
      Strand wording = new Strand();
      int length = between(SHORTEST_CIRCULATING, LONGEST_CIRCULATING);
      sentences(length).forEach(word -> wording.add(word, Strand.STOCK));
      circulating.add(wording);
      sum += 1.0 / rank;
    }
    weights = sum;
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Words of made-up sentences, so many characters or a few less. */
  private List<Word> sentences(int most) {
    List<Word> words = new ArrayList<>();
    int length = 0;
    while (true) {
      for (Word word : skeletons.sentence(vocabulary, random)) {
        if (length + word.length() > most) {
          return words;
        }
        words.add(word);
        length += word.length();
      }
    }
  }

  /** {@return a new passage} */
  Strand passage() {
    Strand passage = new Strand();
    // Words are at most a few characters long, so that a passage ends a little short of the length.
    sentences(between(SHORTEST + 3, LONGEST)).forEach(word -> origins.write(word, passage));
    return passage;
  }

  /** {@return {@code passage} as somebody who takes it over writes it} */
  Strand copy(Strand passage) {
    return editor.copy(passage, LEAST_EDITED + random.nextDouble() * (MOST_EDITED - LEAST_EDITED));
  }

  /** {@return a title that no other document has} */
  String title(String issuer) {
    String subject = subject();
    while (!subjects.add(subject)) {
      subject = subject();
    }
    return issuer + "关于" + subject + "的通知";
  }

  private String subject() {
    return vocabulary.content(random).text()
        + vocabulary.content(random).text()
        + vocabulary.content(random).text();
  }

  /** {@return a document with {@code passages} in it, and perhaps a circulating wording} */
  DocumentWriter.Written document(List<Strand> passages) {
    List<Strand> all = new ArrayList<>(passages);
    if (random.nextDouble() < WITH_CIRCULATING) {
      all.add(drawn());
    }
    return documents.write(all);
  }

  private Strand drawn() {
    double rest = random.nextDouble() * weights;
    int rank = 1;
    while (rank < CIRCULATING && rest >= 1.0 / rank) {
      rest -= 1.0 / rank;
      rank++;
    }
    return circulating.get(rank - 1);
  }
}
