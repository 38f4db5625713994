package org.huisheng.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huisheng.model.Genre;
import org.huisheng.model.ShelfScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfFileTest {

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAndAllThatIsHeldComesFirst() throws IOException {
    ShelfFile file = new ShelfFile(folder.resolve("shelves.ttl"));
    ShelfScope cities =
        new ShelfScope(
            "城市-2024",
            "各市",
            Set.of("甲市总工会"),
            Set.of(Genre.NOTICE, Genre.SPEECH),
            Optional.of(LocalDate.of(2024, 1, 1)),
            Optional.empty(),
            List.of("乙市总工会", "甲市总工会"));

    assertThat(file.read()).containsExactly(ShelfScope.ALL);
    file.append(cities);
    assertThat(file.read()).containsExactly(ShelfScope.ALL, cities);
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> file.append(cities))
        .withMessageContaining("already");
  }

  @Test
  void aShelfThatDoesNotFitIsNamedWithItsFault() throws IOException {
    Path path = folder.resolve("shelves.ttl");
    Files.writeString(path, "<urn:x> a <https://w3id.org/huisheng/ontology#Shelf> .");

    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> new ShelfFile(path).read())
        .withMessageContaining("shelves.ttl: the shelf <urn:x> does not fit: a shelf is called");
  }

  @Test
  void aShelfThatEndsBeforeItBeginsIsNone() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(
            () ->
                new ShelfScope(
                    "x",
                    "x",
                    Set.of(),
                    Set.of(),
                    Optional.of(LocalDate.of(2024, 1, 2)),
                    Optional.of(LocalDate.of(2024, 1, 1)),
                    List.of()));
  }
}
