package org.huisheng.store.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.huisheng.store.Dump;
import org.huisheng.store.NoSuchVersionException;
import org.huisheng.store.SampleStore;
import org.huisheng.store.StoreVersion;
import org.huisheng.store.changes.QuadChange.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  @TempDir Path folder;
  private SampleStore sample;

  @BeforeEach
  void createStore() throws IOException {
    sample = SampleStore.in(folder);
  }

  private Changes between(StoreVersion before, StoreVersion after) {
    return new Changes(sample.store(), before, after);
  }

  private static String patch(DumpDifference quads) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (quads) {
      ChangesPatch.write(quads, bytes);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void documentsAndQuadsThatCameAndWentAreCounted() throws IOException {
    StoreVersion before =
        sample.publish("<ex:g> { <ex:s> <ex:p> 1 , 2 } <ex:h> { <ex:s> <ex:p> 1 }", "a", "b");
    StoreVersion after =
        sample.publish("<ex:g> { <ex:s> <ex:p> 2 , 3 , 4 } <ex:i> { <ex:s> <ex:p> 1 }", "b", "c");

    ChangeSummary summary = between(before, after).summary();

    assertThat(summary.since()).isEqualTo(1);
    assertThat(summary.version()).isEqualTo(2);
    assertThat(summary.documentsAdded().values()).containsExactly("文件1.txt");
    assertThat(summary.documentsRemoved().values()).containsExactly("文件0.txt");
    assertThat(summary.graphs())
        .containsOnly(
            Map.entry("ex:g", new ChangeSummary.Count(2, 1)),
            Map.entry("ex:h", new ChangeSummary.Count(0, 1)),
            Map.entry("ex:i", new ChangeSummary.Count(1, 0)));
    assertThat(summary.quads()).isEqualTo(new ChangeSummary.Count(3, 2));
  }

  @Test
  void thePatchMakesTheLaterVersionOfTheEarlierOne() throws IOException {
    StoreVersion before = sample.publish("<ex:g> { <ex:s> <ex:p> \"京\"@zh , \"b\" }", "a");
    StoreVersion after = sample.publish("<ex:g> { <ex:s> <ex:p> \"沪\"@zh , \"b\" }", "a");

    assertThat(patch(between(before, after).quads()))
        .isEqualTo(
            """
            TX .
            D <ex:s> <ex:p> "京"@zh <ex:g> .
            A <ex:s> <ex:p> "沪"@zh <ex:g> .
            TC .
            """);
    assertThat(patch(between(after, before).quads()))
        .as("and back")
        .contains("A <ex:s> <ex:p> \"京\"@zh <ex:g> .\n", "D <ex:s> <ex:p> \"沪\"@zh <ex:g> .\n");
  }

  @Test
  void betweenAVersionAndItselfNothingDiffers() throws IOException {
    StoreVersion version = sample.publish("<ex:g> { <ex:s> <ex:p> 1 }", "a");

    assertThat(between(version, version).summary())
        .isEqualTo(
            new ChangeSummary(
                1,
                1,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Collections.emptySortedMap()));
    assertThat(patch(between(version, version).quads())).isEqualTo("TX .\nTC .\n");
  }

  @Test
  void asJsonTheyHaveOneOrder() throws IOException {
    StoreVersion before = sample.publish("<ex:g> { <ex:s> <ex:p> 1 }", "a");
    StoreVersion after = sample.publish("<ex:g> { <ex:s> <ex:p> 2 }", "a", "b");

    assertThat(ChangesJson.of(between(before, after).summary()))
        .isEqualToIgnoringWhitespace(
            """
            {"since" : 1, "version" : 2,
             "documents" : {
               "added" : [ {"id" : "3e23e8160039594a", "name" : "文件1.txt"} ],
               "removed" : [ ] },
             "quads" : {"added" : 1, "removed" : 1},
             "graphs" : [ {"graph" : "ex:g", "added" : 1, "removed" : 1} ]}
            """);
  }

  @Test
  void theGraphIsToldFromWhatLooksLikeOneInALiteral() {
    assertThat(
            List.of(
                "<ex:s> <ex:p> \"a \\\\\\\" <ex:no> .\" <ex:g> .",
                "<ex:s> <ex:p> \"1\"^^<ex:no> <ex:g> .",
                "<ex:s> <ex:p> \"京 京\"@zh <ex:g> .",
                "<ex:s> <ex:p> <ex:o> <ex:g> ."))
        .extracting(line -> new QuadChange(Kind.ADDED, line).graph())
        .containsOnly("ex:g");
    assertThat(List.of("<ex:s> <ex:p> <ex:o> .", "<ex:s> <ex:p> \"<ex:no> .\" ."))
        .extracting(line -> new QuadChange(Kind.ADDED, line).graph())
        .containsOnly("urn:x-arq:DefaultGraph");
  }

  @Test
  void aVersionThatIsRemovedMeanwhileIsTold() throws IOException {
    StoreVersion first = sample.publish("<ex:g> { <ex:s> <ex:p> 1 }", "a");
    StoreVersion last = first;
    for (int loads = 0; loads < 3; loads++) {
      last = sample.publish("<ex:g> { <ex:s> <ex:p> 1 }", "a");
    }
    Changes changes = between(first, last);

    assertThatExceptionOfType(NoSuchVersionException.class)
        .isThrownBy(changes::summary)
        .withMessageContaining("version 1");
  }

  @Test
  void aDumpThatIsNotSortedIsRefusedAndThePatchIsNotEnded() throws IOException {
    Dump sorted = dump("sorted", List.of("a", "b"));
    Dump turned = dump("turned", List.of("a", "c", "b"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try (DumpDifference quads = DumpDifference.open(sorted, turned)) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> ChangesPatch.write(quads, out))
          .withMessageContaining("turned:3: 'b' stands behind a line that sorts after it");
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("TC");
  }

  private Dump dump(String name, Iterable<String> lines) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (String line : lines) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return new Dump(file);
  }

  @Test
  void ofAnyTwoDumpsTheDifferencesOfTheirSetsAreFound() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      SortedSet<String> before = lines(random);
      SortedSet<String> after = lines(random);
      List<QuadChange> found = new ArrayList<>();
      try (DumpDifference quads = DumpDifference.open(dump("b", before), dump("a", after))) {
        for (Optional<QuadChange> next = quads.next(); next.isPresent(); next = quads.next()) {
          found.add(next.get());
        }
      }
      List<QuadChange> expected = new ArrayList<>();
      before.stream()
          .filter(line -> !after.contains(line))
          .forEach(line -> expected.add(new QuadChange(Kind.REMOVED, line)));
      after.stream()
          .filter(line -> !before.contains(line))
          .forEach(line -> expected.add(new QuadChange(Kind.ADDED, line)));
      assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  /** Lines of few characters, of one to four bytes, some long ones among them; by bytes. */
  private static SortedSet<String> lines(Random random) {
    SortedSet<String> lines =
        new TreeSet<>(
            (a, b) ->
                Arrays.compareUnsigned(
                    a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
    String[] letters = {"a", "é", "京", "Ａ", "𠮷", "京".repeat(30_000)};
    for (int count = random.nextInt(12); count > 0; count--) {
      StringBuilder line = new StringBuilder();
      for (int length = random.nextInt(3); length >= 0; length--) {
        line.append(letters[random.nextInt(100) == 0 ? 5 : random.nextInt(5)]);
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
