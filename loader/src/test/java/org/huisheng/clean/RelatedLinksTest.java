package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class RelatedLinksTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new RelatedLinks(Lexicon.load().cleaning().pageWords());
  }

  @Override
  String noisy() {
    return "会议召开。\n某县妇联\n2022年5月7日\n相关阅读:\n·县妇联召开书记会\n·我县三个集体获奖\n热门推荐 ■ 假期不打烊 ■ 新线路发布\n编辑:李文\n";
  }

  @Override
  String clean() {
    return "会议召开。\n某县妇联\n2022年5月7日\n编辑:李文\n";
  }

  @Test
  void takesTitlesWithoutBulletsThatFollowOneAnother() {
    assertThat(after(step(), "会议召开。\n往期回顾\n县妇联召开全县妇女工作会议\n县教育局部署新学期开学工作\n编辑:李文\n"))
        .isEqualTo("会议召开。\n编辑:李文\n");
  }

  @Test
  void leavesASignatureBelowTheHeading() {
    assertThat(after(step(), "会议召开。\n相关链接\n某县妇女联合会办公室秘书科\n2022年5月7日\n"))
        .isEqualTo("会议召开。\n某县妇女联合会办公室秘书科\n2022年5月7日\n");
  }

  @Test
  void keepsASentenceAboutWhatIsRelated() {
    String text = "会议召开。\n相关信息报送县妇联\n";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void takesTimeInProportionToTheLengthOfHostileText() {
    for (String text :
        List.of("相关阅读".repeat(120_000), "会议。\n" + "相关阅读:\n县妇联召开全县妇女工作会议\n".repeat(50_000))) {
      assertThat(step().changes(text)).isNotNull();
    }
  }
}
