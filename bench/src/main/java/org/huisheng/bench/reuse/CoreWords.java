package org.huisheng.bench.reuse;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The words of two to four Han characters in HanLP's core dictionary.
 *
 * <p>The dictionary comes as a double array that answers for a given word but lists none; the words
 * are read off it one character deeper at a time.
 */
final class CoreWords {

  private static final int LONGEST = 4;

  /** Nobody's name belongs among random words. */
  private static final String PERSONS = "nr";

  private record Entry(Word word, int frequency) {}

  private static final Comparator<Entry> MOST_FREQUENT_FIRST =
      Comparator.comparingInt(Entry::frequency).reversed();

  private static final Comparator<Entry> BY_TEXT =
      Comparator.comparing(entry -> entry.word().text());

  /** Words as frequent as each other come in any order, but always in the same. */
  private static final long SEED = 1;

  private CoreWords() {}

  /** {@return the words by their commonest part of speech, most frequent first} */
  static Map<Character, List<Word>> byPart() {
    List<Entry> entries = new ArrayList<>();
    DoubleArrayTrie<Attribute> trie = CoreDictionary.trie;
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    Map<Integer, String> beginnings = Map.of(base[0], "");
    for (int length = 1; length <= LONGEST; length++) {
      Map<Integer, String> longer = new HashMap<>();
      for (int cell = 0; cell < check.length; cell++) {
        String beginning = beginnings.get(check[cell]);
        if (beginning != null && cell > check[cell]) {
          longer.put(base[cell], beginning + (char) (cell - check[cell] - 1));
        }
      }
      longer.forEach((state, text) -> add(text, trie.output(state), entries));
      beginnings = longer;
    }
    entries.sort(BY_TEXT);
    Collections.shuffle(entries, new Random(SEED));
    entries.sort(MOST_FREQUENT_FIRST);
    Map<Character, List<Word>> words = new HashMap<>();
    for (Entry entry : entries) {
      words.computeIfAbsent(entry.word().part(), part -> new ArrayList<>()).add(entry.word());
    }
    return words;
  }

  private static void add(String text, Attribute attribute, List<Entry> to) {
    if (attribute != null
        && !attribute.nature[0].startsWith(PERSONS)
        && text.length() > 1
        && text.chars().allMatch(Character::isIdeographic)) {
      Word word = new Word(text, attribute.nature[0].firstChar());
      to.add(new Entry(word, attribute.frequency[0]));
    }
  }
}
