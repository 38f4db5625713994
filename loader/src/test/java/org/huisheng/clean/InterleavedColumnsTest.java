package org.huisheng.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huisheng.model.Span;
import org.junit.jupiter.api.Test;

class InterleavedColumnsTest {

  private static final String LEFT =
      "县图书馆举办读书节，全县读者走进图书馆，参加读书活动。读书节以书香为主题，图书馆为读者准备了丰富的图书，"
          + "读者可以在图书馆借阅图书，也可以参加读书分享。读书节期间，图书馆还将图书送到读者身边，让更多读者参加读书活动。";
  private static final String RIGHT =
      "防汛工作关系群众安全，各地要落实防汛责任，加强水库巡查，及时转移群众。水库管理单位要按照防汛要求调度水库，"
          + "防汛物资要准备充足，巡查人员要加强巡查，发现水库险情及时报告，确保群众安全，确保水库安全，落实防汛工作责任。";

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < text.length(); i += width) {
      lines.add(text.substring(i, Math.min(text.length(), i + width)));
    }
    return lines;
  }

  private static String inTurn(List<String> left, List<String> right) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      page.append(left.get(i)).append('\n').append(right.get(i)).append('\n');
    }
    return page.toString();
  }

  @Test
  void findsTwoColumnsReadInTurn() {
    String page = inTurn(wrapped(LEFT, 9), wrapped(RIGHT, 9));
    assertThat(InterleavedColumns.in(page)).hasSize(1);
  }

  @Test
  void tellsWhereTheyStand() {
    String title = "读书节开幕\n\n";
    String page = title + inTurn(wrapped(LEFT, 9), wrapped(RIGHT, 9)) + "本报记者报道。\n";
    Span where = InterleavedColumns.in(page).get(0);
    assertThat(where.start()).isGreaterThanOrEqualTo(title.length());
    assertThat(where.end()).isLessThan(page.indexOf("本报记者"));
  }

  @Test
  void findsNothingInColumnsOneAfterTheOther() {
    String page = String.join("\n", wrapped(LEFT, 9)) + "\n" + String.join("\n", wrapped(RIGHT, 9));
    assertThat(InterleavedColumns.in(page)).isEmpty();
  }

  @Test
  void findsNothingInParagraphsAndLists() {
    assertThat(InterleavedColumns.in(LEFT + "\n" + RIGHT + "\n" + LEFT + "\n" + RIGHT)).isEmpty();
    assertThat(InterleavedColumns.in("一、水库安全\n二、防汛责任\n三、群众安全\n四、水库巡查\n五、防汛物资\n".repeat(9)))
        .isEmpty();
    assertThat(InterleavedColumns.in("")).isEmpty();
  }

  @Test
  void linesOfColumnsAreNotJoined() {
    List<String> column = wrapped(LEFT.repeat(3), 17);
    String page = inTurn(column, wrapped(RIGHT.repeat(3), 17));
    assertThat(new WrappedLines().changes(String.join("\n", column) + "\n完。")).isNotEmpty();
    assertThat(new WrappedLines().changes(page + "完。")).isEmpty();
  }
}
