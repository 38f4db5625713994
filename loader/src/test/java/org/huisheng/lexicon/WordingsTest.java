package org.huisheng.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huisheng.model.SloganKind;
import org.junit.jupiter.api.Test;

class WordingsTest {

  private final List<Wording> known = Wordings.load().known();

  @Test
  void manyWordingsOfEachKindAreKnown() {
    assertThat(known).hasSizeGreaterThan(450);
    for (SloganKind kind : SloganKind.values()) {
      assertThat(known).filteredOn(wording -> wording.kind() == kind).hasSizeGreaterThan(30);
    }
  }

  @Test
  void everySourceNamesAYear() {
    assertThat(known).extracting(Wording::source).allMatch(source -> source.matches(".*\\d{4}.*"));
  }

  @Test
  void noFormMeansTwoWordings() {
    Set<String> seen = new HashSet<>();
    for (Wording wording : known) {
      assertThat(wording.forms().map(form -> form.replaceAll("[^\\p{L}\\p{N}+×]", "")))
          .allMatch(seen::add, "new with " + wording.canonical());
    }
  }

  @Test
  void aNumberCountsAsManyThingsAsItSays() {
    List<String> numerals = List.of("两", "三", "四", "五", "六");
    assertThat(known)
        .filteredOn(wording -> wording.canonical().matches("[两三四五六][个项种].{2}"))
        .filteredOn(wording -> !wording.enumerates().isEmpty())
        .isNotEmpty()
        .allMatch(
            wording ->
                wording.enumerates().size()
                    == 2 + numerals.indexOf(wording.canonical().substring(0, 1)));
  }
}
