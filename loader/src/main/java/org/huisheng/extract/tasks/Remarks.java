package org.huisheng.extract.tasks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.model.Span;

/** Leaves the remark in brackets at the end of a task out of it: 安排领队1名(建议为部长), 破除限制(4项). */
final class Remarks {

  /** Characters of the longest remark that is looked for. */
  private static final int LONGEST = 80;

  /** Short brackets belong to a name: 乡镇(街道). */
  private static final Pattern REMARK =
      Pattern.compile("\\s*[(（](?:[^()（）]{6,}|\\d[^()（）]*|[即含详见附][^()（）]*)[)）]$");

  private Remarks() {}

  static Span without(String view, Span where) {
    int from = Math.max(where.start() + 1, where.end() - LONGEST);
    Matcher remark = REMARK.matcher(view).region(from, where.end());
    return remark.find() ? new Span(where.start(), remark.start()) : where;
  }
}
