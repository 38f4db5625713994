package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Furniture;
import org.huisheng.model.Repair;
import org.huisheng.model.RepairKind;
import org.huisheng.model.SourceFile;
import org.huisheng.model.Span;
import org.huisheng.read.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleanerTest {

  private static final Cleaner CLEANER = new Cleaner(Lexicon.load().cleaning());

  /** The seeds, and the folder that {@code -Dhuisheng.corpus} names if it names one. */
  static Stream<SourceFile> documents() {
    Path seeds = Path.of(System.getProperty("huisheng.root"), "seeds", "documents");
    Stream<Path> folders =
        Stream.concat(
            Stream.of(seeds),
            Stream.ofNullable(System.getProperty("huisheng.corpus")).map(Path::of));
    return new SourceReader().read(folders.toList()).files().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void cleaningACleanViewChangesNothing(SourceFile source) {
    String view = CLEANER.clean(source).view();
    assertThat(clean(view).view()).isEqualTo(view);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyCharacterLeadsBackToItselfOrToARepair(SourceFile source) {
    CleanDocument document = CLEANER.clean(source);
    String view = document.view();
    int last = 0;
    for (int i = 0; i < view.length(); i++) {
      Span back = document.text().toOriginal(new Span(i, i + 1));
      assertThat(back.start()).isGreaterThanOrEqualTo(last);
      last = back.start();
      boolean folded = view.charAt(i) == ' ' && back.in(source.text()).isBlank();
      if (!folded && !back.in(source.text()).equals(view.substring(i, i + 1))) {
        assertThat(document.repairs())
            .as("repair for " + view.charAt(i) + " at " + back)
            .anyMatch(repair -> repair.where().contains(back));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsGoneIsReported(SourceFile source) {
    CleanDocument document = CLEANER.clean(source);
    boolean[] covered = new boolean[source.text().length()];
    for (int i = 0; i < document.view().length(); i++) {
      cover(covered, document.text().toOriginal(new Span(i, i + 1)));
    }
    document.repairs().stream().map(Repair::where).forEach(where -> cover(covered, where));
    document.furniture().stream().map(Furniture::where).forEach(where -> cover(covered, where));
    for (int i = 0; i < covered.length; i++) {
      char c = source.text().charAt(i);
      assertThat(covered[i] || !Character.isLetterOrDigit(c)).as(c + " at " + i).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noLongLineStandsTwice(SourceFile source) {
    List<String> lines =
        CLEANER.clean(source).view().lines().filter(line -> line.length() >= 40).toList();
    assertThat(lines).doesNotHaveDuplicates();
  }

  private static void cover(boolean[] covered, Span where) {
    for (int i = where.start(); i < where.end(); i++) {
      covered[i] = true;
    }
  }

  @Test
  void setsAPressPageAsideAndKeepsItsText() {
    CleanDocument document =
        clean(
            """
            首页 > 新闻 > 正文
            县妇联部署家庭教育工作
            发布时间:2023-05-10 来源:县妇联 浏览次数:31
            会议要求,各级妇联要重视家庭教育。
            转载请注明出处
            (王小红)
            责任编辑:李文
            """);
    assertThat(document.view()).isEqualTo("县妇联部署家庭教育工作\n会议要求,各级妇联要重视家庭教育。\n");
    assertThat(document.furniture().stream().map(Furniture::kind))
        .containsExactly(
            Furniture.Kind.NAVIGATION,
            Furniture.Kind.DATE_LINE,
            Furniture.Kind.SOURCE_LINE,
            Furniture.Kind.COUNTER,
            Furniture.Kind.SPAM,
            Furniture.Kind.BY_LINE,
            Furniture.Kind.BY_LINE);
    assertThat(document.repairs().stream().map(Repair::kind))
        .containsOnly(RepairKind.BOILERPLATE)
        .hasSize(3);
  }

  @Test
  void setsTheFurnitureOfATraditionalPageAside() {
    CleanDocument document = clean("縣婦聯部署家庭教育工作\n來源：縣婦聯\n會議要求，各級婦聯要重視家庭教育。\n責任編輯：李文\n");
    assertThat(document.text().written()).isEqualTo("縣婦聯部署家庭教育工作\n會議要求，各級婦聯要重視家庭教育。\n");
    assertThat(document.furniture().stream().map(Furniture::kind))
        .containsExactly(Furniture.Kind.SOURCE_LINE, Furniture.Kind.BY_LINE);
  }

  @Test
  void tellsOfColumnsThatItCannotPutRight() {
    String left = "县图书馆举办读书节\n";
    String page = "";
    for (String[] lines :
        new String[][] {
          {"全县读者走进县图", "防汛工作关系群众"},
          {"书馆参加全县读书", "安全各地落实防汛"},
          {"活动以书香县图书", "责任加强水库巡查"},
          {"馆为全县读者准备", "及时转移群众水库"},
          {"读书活动和图书馆", "巡查关系防汛工作"},
          {"的图书读者走进图", "落实责任转移群众"},
          {"书馆参加读书活动", "及时巡查水库安全"}
        }) {
      page += lines[0] + "\n" + lines[1] + "\n";
    }
    assertThat(clean(left + page).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("interleaved-columns");
              assertThat(finding.where()).isPresent();
              assertThat(finding.remedy()).isNotEmpty();
            });
  }

  @Test
  void cleansAnEmptyText() {
    assertThat(clean("").view()).isEmpty();
    assertThat(clean("").repairs()).isEmpty();
  }

  @Test
  void readsHalfAndFullWidthPunctuationAlike() {
    String half = "会议召开\n来源:县报\n会议要求,要抓落实。\n编辑:李文\n";
    String full = half.replace(':', '：').replace(',', '，');
    assertThat(clean(full).view()).isEqualTo(clean(half).view().replace(',', '，'));
    assertThat(clean(full).furniture()).isEqualTo(clean(half).furniture());
  }

  @Test
  void givesFurnitureInTheOrderOfTheOriginal() {
    List<Furniture> furniture = clean("(李文)\n开会。\n编辑:王小红\n编审:孙力").furniture();
    assertThat(furniture.stream().map(Furniture::where)).isSorted();
  }

  private static CleanDocument clean(String text) {
    DocumentId id = DocumentId.of(text.getBytes(StandardCharsets.UTF_8));
    return CLEANER.clean(new SourceFile(id, "a.txt", "a.txt", text));
  }
}
