package org.huisheng.extract.tasks;

import java.util.Optional;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/** Reads by when, or how often, something is to be done: 2025年底前, 年内, 每年, 到2035年. */
final class DeadlineReader {

  /** 2025年, 2025年6月, 2025年6月30日, 2025年上半年. */
  private static final String DAY = "20\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日)?|上半年|下半年)?";

  private static final TextPattern DEADLINE =
      TextPattern.compile(
          "(?<=[到至于])"
              + DAY
              + "(?:底|末)?(?=[,，]|基本|全面|实现|建成|力争|达到)"
              + "|"
              + DAY
              + "(?:年?底|末)?(?:之前|以前|前|底|末)"
              + "|(?:今年|明年|本年度)(?:底|末|内)(?:之前|以前|前)?"
              + "|(?<![0-9今明去近全每半多])年(?:底|末)(?:之前|以前|前)?"
              + "|(?<![0-9今明去近全每半多])年内"
              + "|(?<!年)\\d{1,2}月(?:\\d{1,2}日|底|末)?(?:之前|以前|前)"
              + "|(?:[一二三四]季度|上半年|下半年|学期|月)末?(?:之前|以前|前|内)"
              + "|每(?:半年|年|季度|季|学期|月|周|两年|三年)");

  private DeadlineReader() {}

  /** {@return the first deadline of {@code clause}, as stated} */
  static Optional<String> deadline(String clause) {
    TextSearch m = DEADLINE.in(clause);
    return m.find() ? Optional.of(m.group()) : Optional.empty();
  }
}
