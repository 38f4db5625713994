package org.huisheng.extract.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.huisheng.extract.ReadDocument;
import org.huisheng.model.Extraction;
import org.huisheng.model.Mention;
import org.huisheng.model.Person;
import org.huisheng.model.Post;
import org.huisheng.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonExtractorTest {

  private static final String TITLE = "湖州市妇女联合会召开工作会议\n";

  private static Extraction read(String sentence) {
    return ReadDocument.of(TITLE + sentence);
  }

  private static List<String> names(String sentence) {
    return read(sentence).persons().stream().map(Person::name).toList();
  }

  private static Post post(String title, String organisation) {
    return new Post(title, Optional.of(organisation));
  }

  @Test
  void eachPostOfAStackBelongsToTheBodyOnItsLeft() {
    Person person = ReadDocument.person(read("市人大常委会党组副书记、副主任，市总工会主席魏国强出席会议并讲话。"), "魏国强");
    assertThat(person.posts())
        .containsExactly(
            post("副书记", "湖州市人民代表大会常务委员会党组"), post("副主任", "湖州市人民代表大会常务委员会"), post("主席", "湖州市总工会"));
    assertThat(person.roles()).containsExactlyInAnyOrder(Role.ATTENDEE, Role.SPEAKER);
  }

  @Test
  void theGroupOfABodyIsLeftWhenThePostIsNotTheGroups() {
    Person person = ReadDocument.person(read("市妇联党组书记、主席吴秀英主持会议。"), "吴秀英");
    assertThat(person.posts()).containsExactly(post("书记", "湖州市妇女联合会党组"), post("主席", "湖州市妇女联合会"));
    assertThat(person.roles()).containsExactly(Role.CHAIR);
  }

  @Test
  void partsOfACommitteeAreNamedAfterIt() {
    Person person = ReadDocument.person(read("市委常委、统战部部长陈立新出席会议。"), "陈立新");
    assertThat(person.posts()).contains(post("常委", "中国共产党湖州市委员会"));
    assertThat(person.posts().get(1).organisation().orElseThrow()).startsWith("中国共产党湖州市委员会");
  }

  @Test
  void headsOfGovernmentBelongToTheGovernmentOfTheirDivision() {
    Person person = ReadDocument.person(read("湖州市委副书记、市长何敏出席会议。"), "何敏");
    assertThat(person.posts()).containsExactly(post("副书记", "中国共产党湖州市委员会"), post("市长", "湖州市人民政府"));
  }

  @Test
  void namesInAListShareThePostAndTheDeed() {
    Extraction read = read("市妇联副主席何敏、欧阳雪、韦韬出席会议。");
    for (String name : List.of("何敏", "欧阳雪", "韦韬")) {
      assertThat(ReadDocument.person(read, name).posts())
          .as(name)
          .containsExactly(post("副主席", "湖州市妇女联合会"));
      assertThat(ReadDocument.person(read, name).roles()).as(name).containsExactly(Role.ATTENDEE);
    }
  }

  @Test
  void peopleListedWithTheirPostsDoTheSame() {
    Extraction read = read("副市长、市公安局局长高峰，市妇联主席于建国等参加会议。");
    assertThat(ReadDocument.person(read, "高峰").roles()).containsExactly(Role.ATTENDEE);
    assertThat(ReadDocument.person(read, "于建国").roles()).containsExactly(Role.ATTENDEE);
  }

  @Test
  void theElectedGetThePostsTheyAreElectedTo() {
    Extraction read = read("会议增补刘红等5名同志为湖州市妇女联合会执行委员会委员，选举赵玉梅为湖州市妇女联合会副主席。");
    assertThat(ReadDocument.person(read, "刘红").roles()).containsExactly(Role.CO_OPTED);
    assertThat(ReadDocument.person(read, "赵玉梅").roles()).containsExactly(Role.ELECTED);
    assertThat(ReadDocument.person(read, "赵玉梅").posts()).containsExactly(post("副主席", "湖州市妇女联合会"));
  }

  @Test
  void aTitleOfThePartyMayStandForItsHolder() {
    Person person =
        ReadDocument.person(read("习近平总书记强调，要重视家庭。总书记的重要讲话为我们指明了方向。以习近平同志为核心的党中央高度重视。"), "习近平");
    assertThat(person.posts()).containsExactly(post("总书记", "中国共产党中央委员会"));
    assertThat(person.mentions())
        .extracting(Mention::surface)
        .containsExactly("习近平总书记", "总书记", "习近平同志");
    assertThat(person.roles()).containsExactly(Role.SPEAKER);
  }

  @Test
  void theNameOfADoctrineIsNoMentionOfThePerson() {
    assertThat(names("会议强调，要坚持以习近平新时代中国特色社会主义思想为指导，践行习近平法治思想。")).isEmpty();
  }

  @Test
  void quotedWordsAreNoDeed() {
    Person person = ReadDocument.person(read("要学习贯彻习近平总书记重要讲话精神和习近平总书记关于妇女工作的重要论述要求。"), "习近平");
    assertThat(person.roles()).containsExactly(Role.MENTIONED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "请政协委员和列席人员提出意见。",
        "新任农村党支部书记和骨干参加培训。",
        "各级领导干部和老同志参加活动。",
        "主任明确，要抓好落实。",
        "领导小组成员单位、各部门负责同志参加会议。",
        "各级书记于近日到基层宣讲。",
        "校长元旦致辞感谢全校师生。",
        "充分发挥县长热线、主席信箱作用。"
      })
  void ordinaryWordsAfterTitlesAreNoNames(String sentence) {
    assertThat(names(sentence)).isEmpty();
  }

  @Test
  void namesOfOtherPeoplesAreJoinedByADot() {
    assertThat(names("市妇联副主席阿依古丽·买买提主持会议。")).containsExactly("阿依古丽·买买提");
  }

  @Test
  void aSpeakerOpensTheClause() {
    assertThat(names("村民张桂兰说，日子越过越好。")).contains("张桂兰");
  }

  @Test
  void placesLeadBackToTheOriginal() {
    String text = TITLE + "市妇联主席吴秀英主持会议，吴秀英强调要抓落实。";
    Person person = ReadDocument.person(ReadDocument.of(text), "吴秀英");
    assertThat(person.mentions())
        .hasSize(2)
        .allSatisfy(mention -> assertThat(mention.where().in(text)).isEqualTo("吴秀英"));
  }

  @Test
  void whatPeopleDidStandsWithTheirMeeting() {
    Extraction read =
        ReadDocument.of(
            "临江市妇女联合会召开第十二届执行委员会第三次全体会议\n" + "临江市妇联主席吴秀英主持会议。会议增补刘红等5名同志为临江市妇女联合会第十二届执行委员会委员。");
    assertThat(ReadDocument.meeting(read, "临江市妇女联合会第十二届执行委员会第三次全体会议").participants())
        .extracting(p -> p.role(), p -> p.persons(), p -> p.count().orElse(0))
        .containsExactly(
            tuple(Role.CHAIR, List.of("吴秀英"), 0), tuple(Role.CO_OPTED, List.of("刘红"), 5));
  }

  @Test
  void namesAfterLabelsArePeople() {
    assertThat(names("现将有关事项通知如下。\n联系人：匡雨荷　　电话：0572-1234567\n审核：瞿  放")).contains("匡雨荷", "瞿放");
  }

  @Test
  void severalNamesInARowNeedNoTitle() {
    assertThat(names("王雅琴、李学文、张海云被评为先进个人。")).contains("王雅琴", "李学文", "张海云");
  }

  @Test
  void aNameWithoutAHanSurnameFollowsATitle() {
    assertThat(names("市委书记吉列子日作了讲话。")).contains("吉列子日");
    assertThat(names("市委书记工作会议作了部署。")).doesNotContain("工作会议");
  }

  @Test
  void aConjunctionBeforeATitleEndsAName() {
    assertThat(names("市人大常委会秘书长韩军和委员共54人出席会议。")).contains("韩军").doesNotContain("韩军和");
  }

  @Test
  void aPostOfAGroupThatNobodyNamesKeepsTheGroup() {
    Person person = ReadDocument.person(ReadDocument.of("我院召开会议\n党委副书记、院长连鸿飞主持会议。"), "连鸿飞");
    assertThat(person.posts())
        .containsExactly(new Post("党委副书记", Optional.empty()), new Post("院长", Optional.empty()));
  }

  @Test
  void linesOfNamesAndPostsAreARoster() {
    Extraction read = read("决定表彰下列同志：\n方晓兰（女）    市教育局办公室主任\n那日松    市总工会副主席\n石国栋    市妇联主席\n请认真学习。");
    assertThat(ReadDocument.person(read, "方晓兰").posts()).containsExactly(post("主任", "湖州市教育局办公室"));
    assertThat(ReadDocument.person(read, "那日松").posts()).containsExactly(post("副主席", "湖州市总工会"));
    assertThat(ReadDocument.person(read, "石国栋").posts()).containsExactly(post("主席", "湖州市妇女联合会"));
  }

  @Test
  void oneLineOfTwoColumnsIsNoRoster() {
    assertThat(names("现将有关事项通知如下。\n向阳花    市教育局局长\n请遵照执行。")).doesNotContain("向阳花");
  }

  @Test
  void whoIsRelievedOfAPostHeldIt() {
    Extraction read = read("会议免去方晓兰、石国栋2名同志的市妇联执委职务。");
    assertThat(ReadDocument.person(read, "石国栋").posts()).containsExactly(post("执委", "湖州市妇女联合会"));
    assertThat(ReadDocument.person(read, "方晓兰").posts()).containsExactly(post("执委", "湖州市妇女联合会"));
  }

  @Test
  void transliteratedNamesNeedNoTitle() {
    assertThat(names("工匠们听帕尔哈提·艾买提讲技艺，来自牧区的古丽巴哈说自己收获很大。")).contains("帕尔哈提·艾买提", "古丽巴哈");
    assertThat(names("活动以“石榴花·手牵手”为主题。")).isEmpty();
  }

  @Test
  void namesBeforeTheirNumberAreAList() {
    assertThat(names("会上，方晓兰、石国栋等8名代表提出建议。")).contains("方晓兰", "石国栋");
  }

  @Test
  void theDeputyIsOfTheBodyOfTheChief() {
    Extraction read = read("市委书记、市人大常委会主任方晓兰主持会议，副主任石国栋、魏建华和秘书长齐立新出席会议。");
    assertThat(ReadDocument.person(read, "魏建华").posts())
        .containsExactly(post("副主任", "湖州市人民代表大会常务委员会"));
    assertThat(ReadDocument.person(read, "齐立新").posts())
        .containsExactly(post("秘书长", "湖州市人民代表大会常务委员会"));
  }

  @Test
  void whoIsToBeAskedHoldsThatPost() {
    Extraction read = read("现将有关事项通知如下。\n联系人：匡雨荷　　电话：0572-1234567");
    assertThat(ReadDocument.person(read, "匡雨荷").posts())
        .containsExactly(new Post("联系人", Optional.empty()));
  }

  @Test
  void anOfficeThatSignsIsNoPerson() {
    assertThat(names("会议取得圆满成功。\n（宣传部）")).doesNotContain("宣传部");
  }
}
