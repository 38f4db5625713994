package org.huisheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huisheng.model.Directive;
import org.huisheng.model.Extraction;
import org.huisheng.model.Meeting;
import org.huisheng.model.Mention;
import org.huisheng.model.Organisation;
import org.huisheng.model.Person;
import org.huisheng.model.Slogan;
import org.huisheng.model.Task;
import org.junit.jupiter.api.Test;

/** One document in both scripts. */
class TraditionalDocumentTest {

  private static final String SIMPLIFIED =
      """
      中华全国总工会关于开展职工读书活动的通知
      各省、自治区、直辖市总工会：
      为深入学习贯彻党的二十大精神，根据《关于推进新时代产业工人队伍建设改革的意见》，现将有关事项通知如下。
      2023年3月5日，中华全国总工会召开职工读书工作推进会。中华全国总工会副主席陈国强出席会议并讲话。
      一、加强组织领导。各级工会要着力建设职工书屋，组织职工开展“中国梦·劳动美”主题活动，每年不少于3次。
      二、强化宣传引导。各级工会要围绕中心任务，发挥职工书屋作用，及时报送工作总结。
      """;

  private static final String TRADITIONAL =
      """
      中華全國總工會關於開展職工讀書活動的通知
      各省、自治區、直轄市總工會：
      為深入學習貫徹黨的二十大精神，根據《關於推進新時代產業工人隊伍建設改革的意見》，現將有關事項通知如下。
      2023年3月5日，中華全國總工會召開職工讀書工作推進會。中華全國總工會副主席陳國強出席會議並講話。
      一、加強組織領導。各級工會要著力建設職工書屋，組織職工開展「中國夢·勞動美」主題活動，每年不少於3次。
      二、強化宣傳引導。各級工會要圍繞中心任務，發揮職工書屋作用，及時報送工作總結。
      """;

  private final Extraction simplified = ReadDocument.of(SIMPLIFIED);
  private final Extraction traditional = ReadDocument.of(TRADITIONAL);

  @Test
  void saysTheSameInBoth() {
    assertThat(traditional.organisations().stream().map(Organisation::name).toList())
        .isNotEmpty()
        .isEqualTo(simplified.organisations().stream().map(Organisation::name).toList());
    assertThat(traditional.persons().stream().map(Person::name).toList())
        .contains("陈国强")
        .isEqualTo(simplified.persons().stream().map(Person::name).toList());
    assertThat(traditional.meetings().stream().map(Meeting::name).toList())
        .isNotEmpty()
        .isEqualTo(simplified.meetings().stream().map(Meeting::name).toList());
    assertThat(traditional.slogans().stream().map(Slogan::canonical).toList())
        .isNotEmpty()
        .isEqualTo(simplified.slogans().stream().map(Slogan::canonical).toList());
    assertThat(traditional.directives().stream().map(Directive::label).toList())
        .isNotEmpty()
        .isEqualTo(simplified.directives().stream().map(Directive::label).toList());
    assertThat(traditional.tasks().stream().map(Task::object).toList())
        .isNotEmpty()
        .isEqualTo(simplified.tasks().stream().map(Task::object).toList());
    assertThat(traditional.metadata()).isEqualTo(simplified.metadata());
  }

  @Test
  void mentionsStandAtTheSamePlacesInTheDocumentsOwnCharacters() {
    List<Mention> mentions = mentions(traditional);
    assertThat(mentions.stream().map(Mention::where).toList())
        .isEqualTo(mentions(simplified).stream().map(Mention::where).toList());
    assertThat(mentions)
        .allSatisfy(m -> assertThat(m.surface()).isEqualTo(m.where().in(TRADITIONAL)))
        .extracting(Mention::surface)
        .contains("中華全國總工會", "陳國強");
  }

  @Test
  void theTextKeepsItsCharacters() {
    assertThat(traditional.document().text().written()).isEqualTo(TRADITIONAL);
    assertThat(traditional.document().view()).isEqualTo(simplified.document().view());
    assertThat(traditional.document().repairs()).isEmpty();
  }

  private static List<Mention> mentions(Extraction extraction) {
    return Stream.of(
            extraction.organisations().stream().map(Organisation::mentions),
            extraction.persons().stream().map(Person::mentions),
            extraction.meetings().stream().map(Meeting::mentions),
            extraction.slogans().stream().map(Slogan::mentions),
            extraction.directives().stream().map(Directive::mentions))
        .flatMap(lists -> lists)
        .flatMap(List::stream)
        .toList();
  }
}
