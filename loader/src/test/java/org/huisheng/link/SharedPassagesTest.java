package org.huisheng.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.huisheng.link.PassageIndex.Passage;
import org.huisheng.link.SharedPassages.Pair;
import org.huisheng.model.AlignedText;
import org.huisheng.model.CleanDocument;
import org.junit.jupiter.api.Test;

class SharedPassagesTest {

  @Test
  void onTheSeedsTheIndexFindsWhatBruteForceFinds() {
    List<NormalisedText> texts = seeds();

    assertThat(found(texts)).isEqualTo(bruteForce(texts));
  }

  @Test
  void theSeedsShareTheCommittedPassages() throws IOException {
    Set<String> expected = new TreeSet<>();
    try (InputStream in = getClass().getResourceAsStream("shared-passages.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          expected.add(
              Integer.parseInt(cells[0]) + " " + Integer.parseInt(cells[1]) + " " + cells[3]);
        }
      }
    }

    assertThat(expected).hasSize(202);
    assertThat(found(seeds())).isEqualTo(expected);
  }

  @Test
  void onTextsFullOfRepetitionTheIndexFindsWhatBruteForceFinds() {
    Random random = new Random(20221016);
    List<NormalisedText> texts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 300; j++) {
        text.append("党的二大".charAt(random.nextInt(100) < 80 ? 0 : random.nextInt(4)));
      }
      texts.add(text(text.toString()));
    }

    assertThat(found(texts)).isEqualTo(bruteForce(texts)).hasSizeGreaterThan(100);
  }

  @Test
  void aPassageOfNineCharactersIsNotShared() {
    List<NormalisedText> texts = List.of(text("要维护职工的合法权益。"), text("就维护职工的合法权益!"));

    assertThat(found(texts)).isEmpty();
  }

  @Test
  void everyOccurrenceIsFoundAlsoInsideLongerPassages() {
    String passage = "认真履行基本职责竭诚服务职工";
    NormalisedText one = text(passage + "群众。第二段:" + passage + "。");
    NormalisedText other = text("各级工会要" + passage + "群众");
    PassageIndex index = new PassageIndex(List.of(one, other));
    List<Passage> passages = SharedPassages.in(index).get(new Pair(0, 1));

    assertThat(passages.stream().map(index::wording)).containsExactly(passage + "群众", passage);
    assertThat(index.occurrences(0, passages.get(1))).containsExactly(0, 19);
    assertThat(index.occurrences(1, passages.get(1))).containsExactly(5);
    assertThat(index.textsWith(passages.get(0))).containsExactly(0, 1);
  }

  private static List<NormalisedText> seeds() {
    return Seeds.clean().stream().map(CleanDocument::text).map(NormalisedText::of).toList();
  }

  private static NormalisedText text(String text) {
    return NormalisedText.of(AlignedText.unchanged(text));
  }

  private static Set<String> found(List<NormalisedText> texts) {
    PassageIndex index = new PassageIndex(texts);
    Set<String> found = new TreeSet<>();
    for (Map.Entry<Pair, List<Passage>> entry : SharedPassages.in(index).entrySet()) {
      for (Passage passage : entry.getValue()) {
        Pair pair = entry.getKey();
        found.add(pair.first() + " " + pair.second() + " " + index.wording(passage));
      }
    }
    return found;
  }

  /** The definition, written down: compare every place with every place. */
  private static Set<String> bruteForce(List<NormalisedText> texts) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        String a = texts.get(i).passage(0, texts.get(i).length());
        String b = texts.get(j).passage(0, texts.get(j).length());
        for (int x = 0; x < a.length(); x++) {
          for (int y = 0; y < b.length(); y++) {
            if (a.charAt(x) == b.charAt(y)
                && (x == 0 || y == 0 || a.charAt(x - 1) != b.charAt(y - 1))) {
              int n = 0;
              while (x + n < a.length()
                  && y + n < b.length()
                  && a.charAt(x + n) == b.charAt(y + n)) {
                n++;
              }
              if (n >= PassageIndex.SHORTEST) {
                found.add(i + " " + j + " " + a.substring(x, x + n));
              }
            }
          }
        }
      }
    }
    return found;
  }
}
