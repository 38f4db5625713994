package org.huisheng.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.huisheng.model.Alignments;
import org.huisheng.model.DateKind;
import org.huisheng.model.Extraction;
import org.huisheng.model.Shelf;
import org.junit.jupiter.api.Test;

/** A document more finds its echoes without the shelf being gone through again. */
class IncrementalLinkTest {

  private static final ShelfLinker LINKER = new ShelfLinker(Seeds.LEXICON);

  @Test
  void documentsThatComeOneByOneMakeTheShelfThatAllAtOnceMake() {
    List<Extraction> all = documents(24, 11);
    Alignments known = Alignments.NONE;
    for (int held = 1; held <= all.size(); held++) {
      Shelf grown = LINKER.link(all.subList(0, held), known);
      assertThat(grown).isEqualTo(LINKER.link(all.subList(0, held)));
      known = grown.alignments();
    }
    assertThat(known.alignments()).isNotEmpty();
  }

  @Test
  void theSameHoldsWhereCountsTellFormulasFromOtherWording() {
    List<Extraction> all = documents(330, 12);
    Shelf whole = LINKER.link(all);
    for (int held : List.of(199, 255, 300, 329)) {
      Shelf before = LINKER.link(all.subList(0, held));

      assertThat(LINKER.link(all, before.alignments())).isEqualTo(whole);
    }
    assertThat(whole.echoes().formulas()).isNotEmpty();
    assertThat(whole.pairs()).isNotEmpty();
  }

  @Test
  void whatIsKnownOfDocumentsThatAreGoneIsNotUsed() {
    List<Extraction> all = documents(12, 13);
    Shelf before = LINKER.link(all);

    assertThat(LINKER.link(all.subList(0, 9), before.alignments()))
        .isEqualTo(LINKER.link(all.subList(0, 9)));
  }

  /** Documents in no order of time, of random words, rare, popular and stock passages. */
  private static List<Extraction> documents(int size, long seed) {
    Random random = new Random(seed);
    List<String> passages = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      passages.add(words(random, 14 + random.nextInt(20)));
    }
    List<Extraction> documents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder text = new StringBuilder(words(random, 30));
      for (int j = 0; j < 4; j++) {
        int rank = (int) (passages.size() * Math.pow(random.nextDouble(), 3));
        String passage = passages.get(rank);
        int cut = random.nextInt(4);
        text.append(passage, cut, passage.length()).append(words(random, 8));
      }
      documents.add(
          Said.in(text.toString())
              .dated(
                  DateKind.PUBLISHED,
                  LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900)).toString())
              .extraction());
    }
    Collections.shuffle(documents, random);
    return documents;
  }

  private static String words(Random random, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < length; i++) {
      words.append((char) (0x4E00 + random.nextInt(3000)));
    }
    return words.toString();
  }
}
