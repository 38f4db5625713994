package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huisheng.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class PageMenusTest extends CleaningStepContract {

  @Override
  CleaningStep step() {
    return new PageMenus(Lexicon.load().cleaning().pageWords());
  }

  @Override
  String noisy() {
    return """
        湖畔职工网 首页 | 新闻 | 维权 | 服务 | 专题
        通知公告
        全县植树活动
        县领导参加植树。
        【字号 大 中 小】【打印】【关闭】
        ↓↓ 阅读原文  分享 收藏 点赞 在看
        附件下载 | 收藏本页 | 返回顶部
        """;
  }

  @Override
  String clean() {
    return "全县植树活动\n县领导参加植树。\n";
  }

  @Test
  void removesAMenuOfOneWordALine() {
    assertThat(after(step(), "首页\n工会概况\n政策文件\n网站地图\n全县植树活动安排\n参加植树。\n"))
        .isEqualTo("全县植树活动安排\n参加植树。\n");
  }

  @Test
  void keepsHeadsThatLookLikeRows() {
    String text = "省总工会  省妇联  团省委\n关于开展活动的通知\n主题教育 工作 简报\n现通知如下。\n省总工会  省妇联  团省委\n";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void keepsRowsInsideTheText() {
    String text = "会议召开。\n就诊率92% | 签约31万人 | 筛查2万人\n首页 | 新闻 | 服务\n会议要求抓落实。\n";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void keepsAnOutlineWithoutSentences() {
    String text = "教育\n文化\n健康\n体育\n";
    assertThat(after(step(), text)).isEqualTo(text);
  }

  @Test
  void takesTimeInProportionToTheLengthOfHostileText() {
    for (String text : List.of("首页|".repeat(150_000), "首页 | 新闻\n".repeat(100_000))) {
      assertThat(step().changes(text)).isNotNull();
    }
  }
}
