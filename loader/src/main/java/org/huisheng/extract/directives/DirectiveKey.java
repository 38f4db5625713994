package org.huisheng.extract.directives;

import java.util.regex.Pattern;
import org.huisheng.extract.text.WordingKey;

/** What of a directive's name counts when two places are compared. */
final class DirectiveKey {

  /** Opens the full titles of laws; texts leave it out as often as not. */
  private static final String STATE = "中华人民共和国";

  private DirectiveKey() {}

  /** 党代会确定的目标任务: what was decided, told by who decided it. */
  private static final Pattern DECIDED =
      Pattern.compile("(?:作出|做出|提出|确定|明确)(?:各项)?(?=(?:重大|战略)?(?:部署|决策|目标|任务))");

  /** One person, whatever the text calls him. */
  private static final Pattern LEADER = Pattern.compile("^(?:习近平(?:总书记|主席|同志)|习主席)");

  private static final Pattern ARRANGED = Pattern.compile("(?:各项|重大|战略)*(?:部署要求|决策部署|目标任务|部署)$");

  /**
   * {@return the name without punctuation, 中华人民共和国, 党的, 时的 and a closing 精神; what one body arranged
   * is one thing}
   */
  static String of(String label) {
    String key = WordingKey.of(label).replace("时的", "").replace("的", "").replace("重要讲话", "讲话");
    key = LEADER.matcher(key).replaceFirst("总书记");
    if (key.startsWith(STATE)) {
      key = key.substring(STATE.length());
    }
    if (key.startsWith("党") && !key.startsWith("党中央")) {
      key = key.substring(1);
    }
    key = ARRANGED.matcher(DECIDED.matcher(key).replaceAll("")).replaceAll("部署");
    return key.endsWith("精神") ? key.substring(0, key.length() - 2) : key;
  }

  /** {@return whether {@code label} tells what was decided by who decided it} */
  static boolean describes(String label) {
    return DECIDED.matcher(label.replace("的", "")).find();
  }
}
