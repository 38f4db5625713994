package org.huisheng.bench.reuse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.extract.text.ChineseTagger;

/** Sentences of real documents as words and parts of speech, to be filled with other words. */
public final class Skeletons {

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;]");

  /** Shorter ones are headings cut in half, or numbers. */
  private static final int FEWEST_WORDS = 5;

  private static final double REPLACED = .85;

  private final List<List<Word>> sentences;

  private Skeletons(List<List<Word>> sentences) {
    this.sentences = sentences;
  }

  /**
   * {@return the sentences of the {@code .txt} files in {@code folder}, in the order of names}
   *
   * @throws IOException when it cannot be read
   * @throws IllegalArgumentException when it holds no sentence
   */
  public static Skeletons read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<List<Word>> sentences = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\s", "");
      for (String sentence : SENTENCE_END.split(text, -1)) {
        List<Word> words =
            ChineseTagger.words(sentence).stream()
                .filter(word -> Word.isPlain(word.text()))
                .map(word -> new Word(word.text(), word.tag().charAt(0)))
                .toList();
        if (words.size() >= FEWEST_WORDS) {
          sentences.add(words);
        }
      }
    }
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("no sentences in " + folder);
    }
    return new Skeletons(List.copyOf(sentences));
  }

  /** {@return a random sentence with most of its content words exchanged} */
  public List<Word> sentence(Vocabulary vocabulary, Random random) {
    List<Word> skeleton = sentences.get(random.nextInt(sentences.size()));
    List<Word> words = new ArrayList<>(skeleton.size());
    for (Word word : skeleton) {
      boolean replaced = word.isContent() && random.nextDouble() < REPLACED;
      words.add(replaced ? vocabulary.like(word.part(), random) : word);
    }
    return words;
  }
}
