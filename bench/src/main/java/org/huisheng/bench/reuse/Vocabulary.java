package org.huisheng.bench.reuse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * The words that generated texts draw from: HanLP's core dictionary, and the groups of synonyms
 * beside it ({@code CoreSynonym.txt}).
 */
public final class Vocabulary {

  private static final String SYNONYMS = "/data/dictionary/synonym/CoreSynonym.txt";

  /** So many words of a class at most, the commonest. */
  private static final int WORDS = 20_000;

  /** Drawn from as often as an official text has them, roughly. */
  private static final String CONTENT_PARTS = "nnnnvvvad";

  private final Map<Character, List<Word>> words;
  private final Map<String, List<String>> synonyms;

  private Vocabulary(Map<Character, List<Word>> words, Map<String, List<String>> synonyms) {
    this.words = words;
    this.synonyms = synonyms;
  }

  /**
   * {@return the vocabulary in HanLP's jar}
   *
   * @throws IOException when the jar has no synonyms or cannot be read
   */
  public static Vocabulary load() throws IOException {
    Map<Character, List<Word>> words = new HashMap<>(CoreWords.byPart());
    words.replaceAll((part, list) -> list.subList(0, Math.min(WORDS, list.size())));
    return new Vocabulary(words, synonyms());
  }

  /** {@return for each word the others of its groups; only lines with {@code =} are synonyms} */
  private static Map<String, List<String>> synonyms() throws IOException {
    Map<String, List<String>> synonyms = new HashMap<>();
    InputStream data = Vocabulary.class.getResourceAsStream(SYNONYMS);
    if (data == null) {
      throw new IOException("not on the class path: " + SYNONYMS);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        int code = line.indexOf("= ");
        if (code >= 0) {
          List<String> group =
              Stream.of(line.substring(code + 2).split(" ")).filter(Word::isPlain).toList();
          for (String word : group) {
            List<String> others = synonyms.computeIfAbsent(word, key -> new ArrayList<>());
            group.stream().filter(other -> !other.equals(word)).forEach(others::add);
          }
        }
      }
    }
    synonyms.values().removeIf(List::isEmpty);
    return synonyms;
  }

  /** {@return a noun, verb, adjective or adverb} */
  public Word content(Random random) {
    return like(CONTENT_PARTS.charAt(random.nextInt(CONTENT_PARTS.length())), random);
  }

  /** {@return a word of the class {@code part}, or a noun where the dictionary has none of it} */
  Word like(char part, Random random) {
    List<Word> choice = words.getOrDefault(part, words.get('n'));
    return choice.get(random.nextInt(choice.size()));
  }

  /** {@return a synonym, or a word of the same class for a word that has none} */
  Word synonym(Word word, Random random) {
    List<String> choice = synonyms.get(word.text());
    return choice == null
        ? like(word.part(), random)
        : new Word(choice.get(random.nextInt(choice.size())), word.part());
  }
}
