package org.huisheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.huisheng.LoadReport.Change;
import org.huisheng.model.LocatedFinding;
import org.huisheng.store.Store;
import org.huisheng.trace.Trace;
import org.huisheng.trace.TraceHtml;
import org.huisheng.trace.TraceJson;
import org.huisheng.trace.TraceText;
import org.huisheng.trace.Tracer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

  private static final String NOTICE =
      "江北市总工会关于开展技能竞赛的通知\n\n各县(市、区)总工会:\n为深入学习贯彻党的二十大精神,2024年6月底前举办职工技能竞赛不少于10场。\n江北市总工会\n2024年3月5日\n";

  @TempDir Path folder;

  private final Pipeline pipeline = new Pipeline(2, Progress.NONE);

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String dump(LoadReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    report.version().dump().copyTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static List<Path> seeds() {
    return List.of(Path.of(System.getProperty("huisheng.root"), "seeds", "documents"));
  }

  @Test
  void loadingAgainChangesNothing() throws Exception {
    Store store = new Store(folder.resolve("store"));
    List<Path> paths = List.of(file("in/a.txt", NOTICE));

    LoadReport first = pipeline.load(store, paths);
    LoadReport second = pipeline.load(store, paths);

    assertThat(first.change()).isEqualTo(Change.PUBLISHED);
    assertThat(second.change()).isEqualTo(Change.NOTHING_TO_DO);
    assertThat(second.version()).isEqualTo(first.version());
  }

  @Test
  void theSameBytesAreTheSameDocumentAndTheRestStays() throws Exception {
    Store store = new Store(folder.resolve("store"));
    pipeline.load(store, List.of(file("in/a.txt", NOTICE)));
    LoadReport copy = pipeline.load(store, List.of(file("elsewhere/b.txt", NOTICE)));
    LoadReport other = pipeline.load(store, List.of(file("in/c.txt", NOTICE + "附件:名单\n")));

    assertThat(copy.change()).isEqualTo(Change.NOTHING_TO_DO);
    assertThat(other.change()).isEqualTo(Change.PUBLISHED);
    assertThat(other.version().ledger().documents().values())
        .containsExactlyInAnyOrder("a.txt", "c.txt");
    for (var id : other.version().ledger().documents().keySet()) {
      assertThat(other.version().archived(id)).exists();
      assertThat(other.version().cleaned(id)).exists();
    }
  }

  @Test
  void pathTimeZoneLocaleAndThreadsLeaveNoTrace() throws Exception {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      LoadReport one =
          new Pipeline(1, Progress.NONE).load(new Store(folder.resolve("one")), seeds());
      TimeZone.setDefault(TimeZone.getTimeZone("America/Adak"));
      Locale.setDefault(Locale.CHINA);
      LoadReport other =
          new Pipeline(7, Progress.NONE).load(new Store(folder.resolve("o t h e r")), seeds());

      assertThat(dump(one)).isEqualTo(dump(other));
      assertThat(one.version().dump().file()).hasSameBinaryContentAs(other.version().dump().file());
      assertThat(one.version().statistics()).isEqualTo(other.version().statistics());
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void theOrderOfLoadsLeavesNoTrace() throws Exception {
    List<Path> first = List.of(file("in/a.txt", NOTICE));
    List<Path> second = List.of(file("in/b.txt", NOTICE.replace("10", "20")));
    Store forth = new Store(folder.resolve("forth"));
    Store back = new Store(folder.resolve("back"));

    pipeline.load(forth, first);
    LoadReport there = pipeline.load(forth, second);
    pipeline.load(back, second);
    LoadReport here = pipeline.load(back, first);

    assertThat(dump(there)).isEqualTo(dump(here));
  }

  @Test
  void documentsLoadedOneByOneMakeTheDumpThatAllAtOnceMake() throws Exception {
    Store grown = new Store(folder.resolve("grown"));
    LoadReport last = null;
    try (Stream<Path> files = Files.list(seeds().get(0))) {
      for (Path file : files.sorted().toList()) {
        last = pipeline.load(grown, List.of(file));
      }
    }

    LoadReport whole = pipeline.load(new Store(folder.resolve("whole")), seeds());

    assertThat(dump(last)).isEqualTo(dump(whole));
    assertThat(last.version().alignments()).isEqualTo(whole.version().alignments());
    assertThat(last.version().catalogue()).isEqualTo(whole.version().catalogue());
  }

  @Test
  void aCopiedParagraphWithThreeWordsChangedIsTracedToItsTextAndTheDirectiveBehindIt()
      throws Exception {
    LoadReport report = pipeline.load(new Store(folder.resolve("store")), seeds());
    Tracer tracer = Tracing.open(report.version());

    Trace trace =
        tracer.trace(
            "此外,要找准工会工作与党的二十大精神的结合点和切入点,把握落实工人阶级地位、发挥工人阶级作用、保障职工权益、"
                + "加强工会工作等方面的新部署新要求,保证工运事业一贯与党和国家事业同步前进,与职工群众需要同步合拍。");

    assertThat(trace.passages().get(0).source().voice()).contains("四川省总工会");
    assertThat(trace.directives())
        .extracting(Trace.Directive::name)
        .contains("中共中央关于认真学习宣传贯彻党的二十大精神的决定");
    assertThat(TraceJson.of(trace)).contains("\"voice\" : \"四川省总工会\"");
    assertThat(TraceText.of(trace)).contains("→ 四川省总工会《");
  }

  @Test
  void aDraftIsEscapedInItsPage() throws Exception {
    LoadReport report = pipeline.load(new Store(folder.resolve("store")), seeds());

    Trace trace = Tracing.open(report.version()).trace("<script>alert('&')</script>");

    assertThat(TraceHtml.of(trace))
        .contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void whatIsNoTextBecomesAFindingAndTheRestGoesOn() throws Exception {
    Path broken = folder.resolve("in/broken.txt");
    file("in/a.txt", NOTICE);
    Files.write(broken, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});

    LoadReport report =
        pipeline.load(new Store(folder.resolve("store")), List.of(folder.resolve("in")));

    assertThat(report.version().ledger().documents()).hasSize(1);
    assertThat(report.findings()).extracting(LocatedFinding::file).contains(broken.toString());
    assertThat(report.version().findings())
        .as("what is kept names documents, never paths")
        .allSatisfy(finding -> assertThat(finding.file()).isEqualTo("a.txt"));
  }

  @Test
  void progressIsToldForEveryDocument() throws Exception {
    AtomicInteger advanced = new AtomicInteger();
    Progress counting =
        new Progress() {
          @Override
          public void begin(String step, int total) {}

          @Override
          public void advance() {
            advanced.incrementAndGet();
          }

          @Override
          public void end() {}
        };

    Extracted extracted =
        new Pipeline(3, counting)
            .extract(List.of(file("a.txt", NOTICE), file("b.txt", NOTICE + "\n")));

    assertThat(advanced).hasValue(2);
    assertThat(extracted.extractions())
        .hasSize(2)
        .isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
  }
}
