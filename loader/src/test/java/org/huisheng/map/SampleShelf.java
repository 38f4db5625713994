package org.huisheng.map;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.huisheng.model.Actor;
import org.huisheng.model.AlignedText;
import org.huisheng.model.Alignments;
import org.huisheng.model.Basis;
import org.huisheng.model.Body;
import org.huisheng.model.BodyEcho;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Category;
import org.huisheng.model.CleanDocument;
import org.huisheng.model.Comparator;
import org.huisheng.model.Completeness;
import org.huisheng.model.DateInterval;
import org.huisheng.model.DateKind;
import org.huisheng.model.DatedContradiction;
import org.huisheng.model.Directive;
import org.huisheng.model.DirectiveKind;
import org.huisheng.model.DocumentId;
import org.huisheng.model.Echo;
import org.huisheng.model.EchoPair;
import org.huisheng.model.Echoes;
import org.huisheng.model.EntityKey;
import org.huisheng.model.EntityKey.Kind;
import org.huisheng.model.Extraction;
import org.huisheng.model.Finding;
import org.huisheng.model.Formula;
import org.huisheng.model.GenericBody;
import org.huisheng.model.Genre;
import org.huisheng.model.Lag;
import org.huisheng.model.Level;
import org.huisheng.model.LinkedDocument;
import org.huisheng.model.Meeting;
import org.huisheng.model.MeetingKind;
import org.huisheng.model.Mention;
import org.huisheng.model.Metadata;
import org.huisheng.model.Organisation;
import org.huisheng.model.Participation;
import org.huisheng.model.Person;
import org.huisheng.model.Post;
import org.huisheng.model.Quantity;
import org.huisheng.model.ReferenceEvent;
import org.huisheng.model.Relation;
import org.huisheng.model.Repair;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Resolved;
import org.huisheng.model.Role;
import org.huisheng.model.Run;
import org.huisheng.model.Severity;
import org.huisheng.model.Shelf;
import org.huisheng.model.ShelfScope;
import org.huisheng.model.ShelfUptake;
import org.huisheng.model.Slogan;
import org.huisheng.model.SloganKind;
import org.huisheng.model.SourceFile;
import org.huisheng.model.Span;
import org.huisheng.model.StatedDate;
import org.huisheng.model.Task;
import org.huisheng.model.TaskOrigin;
import org.huisheng.model.Uptake;

/**
 * A shelf of two invented documents in which every kind of statement occurs once or twice. The
 * first text begins with a character outside the basic plane, so that code points and UTF-16
 * differ.
 */
final class SampleShelf {

  static final String MINUTES =
      "𠮷甲市总工会第三届委员会第二次全体会议\n2021年3月1日，市总主席张三讲话，增补李四等5人为委员。"
          + "刚刚闭幕的大会要求贯彻《甲决定》。各级工会要举办“安康杯”竞赛不少于12期，合格率 3达到90%。";

  static final String REPORT = "某地工会要举办“安康杯”竞赛不少于12期，学习《甲决定》。";

  private static final EntityKey FEDERATION = EntityKey.of(Kind.BODY, "甲市总工会");
  private static final EntityKey COMMITTEE = EntityKey.of(Kind.BODY, "甲市总工会第三届委员会");
  private static final EntityKey PROVINCE = EntityKey.of(Kind.BODY, "乙省总工会");
  private static final EntityKey PARTY = EntityKey.of(Kind.BODY, "中国共产党甲市委员会");
  private static final EntityKey SPEAKER = EntityKey.of(Kind.PERSON, "张三@甲市总工会");
  private static final EntityKey PLENUM = EntityKey.of(Kind.MEETING, "甲市总工会第三届委员会第二次全体会议");
  private static final EntityKey CONGRESS = EntityKey.of(Kind.MEETING, "某次代表大会");
  private static final EntityKey DECISION = EntityKey.of(Kind.DIRECTIVE, "甲决定@乙省总工会");
  private static final EntityKey CAMPAIGN = EntityKey.of(Kind.SLOGAN, "安康杯");

  private SampleShelf() {}

  static Run run() {
    TreeMap<String, String> rules = new TreeMap<>();
    rules.put("lexicon/heads.tsv", "ab".repeat(32));
    return new Run("0.1.0", rules);
  }

  static Shelf shelf() {
    LinkedDocument minutes = minutes();
    LinkedDocument report = report();
    return new Shelf(
        List.of(minutes, report),
        bodies(),
        List.of(
            new ReferenceEvent(
                CONGRESS, Optional.empty(), day("2020-02-20"), day("2020-02-25"), "大事记")),
        echoes(pair(minutes.id(), report.id())),
        Alignments.NONE,
        List.of(),
        List.of());
  }

  private static List<Body> bodies() {
    return List.of(
        new Body(
            FEDERATION,
            BodyKind.TRADE_UNION,
            Optional.of(Level.CITY),
            Optional.of("990100"),
            Optional.of(PROVINCE),
            Optional.of(PARTY),
            Optional.empty(),
            Body.HierarchyBasis.FEDERATION_CHAIN),
        new Body(
            COMMITTEE,
            BodyKind.TRADE_UNION,
            Optional.of(Level.CITY),
            Optional.of("990100"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(FEDERATION),
            Body.HierarchyBasis.CONTAINED_NAME),
        plain(PROVINCE, BodyKind.TRADE_UNION),
        plain(PARTY, BodyKind.PARTY_COMMITTEE),
        plain(EntityKey.within(id(REPORT), Kind.BODY, "某地工会"), BodyKind.OTHER));
  }

  private static Body plain(EntityKey key, BodyKind kind) {
    return new Body(
        key,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Body.HierarchyBasis.NONE);
  }

  private static LinkedDocument minutes() {
    Post chairman = new Post("主席", Optional.of("甲市总工会"));
    Post member = new Post("委员", Optional.of("甲市总工会第三届委员会"));
    StatedDate held =
        new StatedDate(day("2021-03-01"), DateKind.HELD, in(MINUTES, "2021年3月1日"), false);
    Organisation federation =
        new Organisation(
            "甲市总工会",
            BodyKind.TRADE_UNION,
            Optional.of(Level.CITY),
            Optional.of("甲市"),
            Optional.of("乙省总工会"),
            true,
            List.of(
                mention(MINUTES, "甲市总工会", Basis.FULL_NAME),
                mention(MINUTES, "市总主席", "市总", Basis.DIVISION_OF_DOCUMENT)));
    GenericBody all = new GenericBody("各级工会", List.of(mention(MINUTES, "各级工会", Basis.PATTERN)));
    Person speaker =
        new Person(
            "张三",
            List.of(chairman),
            Set.of(Role.SPEAKER),
            List.of(mention(MINUTES, "张三", Basis.FULL_NAME)));
    Person added =
        new Person(
            "李四",
            List.of(),
            Set.of(Role.MENTIONED),
            List.of(mention(MINUTES, "李四", Basis.FULL_NAME)));
    Meeting plenum =
        new Meeting(
            PLENUM.name(),
            MeetingKind.PLENARY,
            OptionalInt.of(3),
            OptionalInt.of(2),
            Optional.of("甲市总工会"),
            Optional.of(day("2021-03-01")),
            Optional.of(day("2021-03-01")),
            Optional.of("甲市"),
            List.of(
                new Participation(
                    Role.SPEAKER,
                    List.of("张三"),
                    Optional.empty(),
                    OptionalInt.empty(),
                    in(MINUTES, "张三讲话")),
                new Participation(
                    Role.CO_OPTED,
                    List.of("李四"),
                    Optional.of(member),
                    OptionalInt.of(5),
                    in(MINUTES, "增补李四等5人为委员"))),
            List.of(mention(MINUTES, PLENUM.name(), Basis.FULL_NAME)));
    Slogan campaign =
        new Slogan(
            "安康杯",
            SloganKind.CAMPAIGN,
            Optional.of("安全与健康"),
            List.of(mention(MINUTES, "“安康杯”", Basis.LEXICON)));
    Directive decision =
        new Directive(
            "甲决定",
            DirectiveKind.DOCUMENT,
            Optional.of("乙省总工会"),
            Optional.of(day("2020-12-01")),
            Optional.of("甲工发〔2020〕12号"),
            Relation.IMPLEMENTS,
            true,
            List.of(mention(MINUTES, "甲决定", Basis.PATTERN)));
    Metadata about =
        new Metadata(
            PLENUM.name(),
            Genre.MEETING_REPORT,
            Optional.empty(),
            Optional.of("甲市总工会"),
            List.of(),
            List.of("王五"),
            List.of(),
            Optional.empty(),
            List.of(held),
            Optional.empty(),
            Optional.of(PLENUM.name()),
            Completeness.COMPLETE);
    Span contradiction = in(MINUTES, "刚刚闭幕的大会");
    Finding doubt =
        new Finding(
            Severity.INFO,
            "quotes-unbalanced",
            "/home/somebody/minutes.txt",
            Optional.of(id(MINUTES)),
            Optional.empty(),
            "one closing quotation mark too few",
            "None needed.");
    return new LinkedDocument(
        extraction(
            "minutes.txt",
            MINUTES,
            List.of(new Repair(RepairKind.PAGE_NUMBER, in(MINUTES, " 3"), "")),
            about,
            List.of(federation),
            List.of(all),
            List.of(speaker, added),
            List.of(plenum),
            List.of(campaign),
            List.of(decision),
            List.of(task()),
            List.of(doubt)),
        new DateInterval(
            Optional.of(day("2020-02-25")),
            Optional.of(day("2021-03-01")),
            DateInterval.DateBasis.BOUNDED_BY_CHRONICLE,
            Optional.of(DateKind.HELD)),
        Optional.empty(),
        Optional.of(FEDERATION),
        Optional.empty(),
        List.of(new Resolved<>(federation, FEDERATION)),
        List.of(new Resolved<>(all, EntityKey.within(id(MINUTES), Kind.GENERIC, all.name()))),
        List.of(
            new Resolved<>(speaker, SPEAKER),
            new Resolved<>(added, EntityKey.within(id(MINUTES), Kind.PERSON, "李四"))),
        List.of(new Resolved<>(plenum, PLENUM)),
        List.of(new Resolved<>(campaign, CAMPAIGN)),
        List.of(new Resolved<>(decision, DECISION)),
        List.of(new DatedContradiction(held, CONGRESS, 370, contradiction)));
  }

  private static Task task() {
    Span where = in(MINUTES, "各级工会要举办“安康杯”竞赛不少于12期，合格率 3达到90%");
    return new Task(
        where,
        where.in(MINUTES).replace(" 3", ""),
        Optional.of(new Actor("各级工会", Actor.Origin.EXPLICIT, Optional.of(in(MINUTES, "各级工会")))),
        "举办",
        "“安康杯”竞赛",
        List.of(
            new Quantity("竞赛", Comparator.AT_LEAST, new BigDecimal("12.0"), "期"),
            new Quantity("合格率", Comparator.ABOUT, new BigDecimal("90.5"), "%")),
        Optional.of("每年"),
        Category.PRODUCTION,
        List.of("一、竞赛", "(一)安康杯"),
        Optional.of("张三"));
  }

  private static LinkedDocument report() {
    Organisation unresolved =
        new Organisation(
            "某地工会",
            BodyKind.OTHER,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(mention(REPORT, "某地工会", Basis.UNRESOLVED)));
    Slogan campaign =
        new Slogan(
            "安康杯",
            SloganKind.CAMPAIGN,
            Optional.empty(),
            List.of(mention(REPORT, "安康杯", Basis.LEXICON)));
    Directive decision =
        new Directive(
            "甲决定",
            DirectiveKind.DOCUMENT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Relation.STUDIES,
            false,
            List.of(mention(REPORT, "甲决定", Basis.PATTERN)));
    Metadata about =
        new Metadata(
            "某地工会举办竞赛",
            Genre.NEWS_REPORT,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Completeness.BROKEN_OFF);
    return new LinkedDocument(
        extraction(
            "report.txt",
            REPORT,
            List.of(),
            about,
            List.of(unresolved),
            List.of(),
            List.of(),
            List.of(),
            List.of(campaign),
            List.of(decision),
            List.of(),
            List.of()),
        new DateInterval(
            Optional.of(day("2022-01-01")),
            Optional.empty(),
            DateInterval.DateBasis.BOUNDED_BY_CHRONICLE,
            Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Resolved<>(unresolved, EntityKey.within(id(REPORT), Kind.BODY, "某地工会"))),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Resolved<>(campaign, CAMPAIGN)),
        List.of(new Resolved<>(decision, DECISION)),
        List.of());
  }

  /** The report is certainly later; nobody bounds how much. */
  private static EchoPair pair(DocumentId minutes, DocumentId report) {
    Span inMinutes = in(MINUTES, "工会要举办“安康杯”竞赛不少于12期");
    Span inReport = in(REPORT, "工会要举办“安康杯”竞赛不少于12期");
    boolean minutesFirst = minutes.compareTo(report) < 0;
    return new EchoPair(
        minutesFirst ? minutes : report,
        minutesFirst ? report : minutes,
        minutesFirst ? EchoPair.Order.SECOND_LATER : EchoPair.Order.FIRST_LATER,
        EchoPair.OrderBasis.DISJOINT_INTERVALS,
        new Lag(OptionalLong.of(306), OptionalLong.empty()),
        List.of(
            new Echo(
                "工会要举办安康杯竞赛不少于12期",
                "工会要举办安康杯竞赛不少于12期",
                List.of(
                    new Echo.Occurrence(minutesFirst ? inMinutes : inReport, Optional.of("李明"))),
                List.of(new Echo.Occurrence(minutesFirst ? inReport : inMinutes, Optional.empty())),
                Echo.Kind.VERBATIM,
                16,
                1,
                16,
                Echo.Descent.SHARED_WORDING,
                Echo.Ground.NO_GROUND)));
  }

  private static final ShelfScope SCOPE =
      new ShelfScope(
          "minutes",
          "纪要",
          Set.of("甲市总工会"),
          Set.of(Genre.values()),
          Optional.of(day("2020-01-01")),
          Optional.of(day("2030-12-31")),
          List.of("甲市总工会"));

  /** One of each, so that every term is written. */
  private static Echoes echoes(EchoPair pair) {
    DocumentId one = pair.first();
    DocumentId other = pair.second();
    Lag lag = new Lag(OptionalLong.of(306), OptionalLong.of(307));
    EntityKey union = EntityKey.of(Kind.BODY, "甲市总工会");
    EntityKey above = EntityKey.of(Kind.BODY, "乙省总工会");
    Echo echo = pair.echoes().get(0);
    return new Echoes(
        List.of(pair),
        List.of(
            new Formula(
                "安康杯竞赛",
                "“安康杯”竞赛",
                Formula.Origin.NAME,
                Optional.of(CONGRESS),
                List.of(one, other),
                List.of(new Formula.Use(one, echo.inFirst().get(0).where())),
                List.of(one),
                List.of("安康杯活动"))),
        List.of(new BodyEcho(union, above, 1, 16, lag, lag)),
        List.of(
            new TaskOrigin(
                id(MINUTES),
                0,
                TaskOrigin.Origin.SHARED,
                Optional.of(new TaskOrigin.Source(pair, echo)),
                Optional.empty())),
        List.of(
            new ShelfUptake(
                SCOPE,
                List.of(union),
                List.of(
                    new Uptake(
                        Optional.empty(),
                        Optional.of(one),
                        union,
                        Uptake.Value.REPEATED,
                        Optional.of(Uptake.Because.DIRECTIVE_TEXT_NOT_HELD),
                        Optional.of(other),
                        lag,
                        1,
                        1)),
                2)));
  }

  private static Extraction extraction(
      String name,
      String text,
      List<Repair> repairs,
      Metadata about,
      List<Organisation> bodies,
      List<GenericBody> generic,
      List<Person> persons,
      List<Meeting> meetings,
      List<Slogan> slogans,
      List<Directive> directives,
      List<Task> tasks,
      List<Finding> findings) {
    SourceFile source = new SourceFile(id(text), name, "/home/somebody/" + name, text);
    return new Extraction(
        new CleanDocument(source, AlignedText.unchanged(text), repairs, List.of()),
        about,
        bodies,
        generic,
        persons,
        meetings,
        slogans,
        directives,
        tasks,
        List.of(),
        findings);
  }

  private static DocumentId id(String text) {
    return DocumentId.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static Mention mention(String text, String words, Basis basis) {
    return new Mention(in(text, words), words, basis);
  }

  private static Mention mention(String text, String context, String words, Basis basis) {
    int start = in(text, context).start();
    return new Mention(new Span(start, start + words.length()), words, basis);
  }

  private static Span in(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
