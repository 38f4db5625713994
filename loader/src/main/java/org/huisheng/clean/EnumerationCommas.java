package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;

/**
 * Puts {@code 、} where a scanner read a comma between the members of a fixed enumeration: {@code
 * 政治判断力、政治领悟力,政治执行力}. An enumeration with commas throughout is a matter of style and stays.
 */
final class EnumerationCommas implements CleaningStep {

  private static final String COMMAS = ",，.．";

  private final List<List<String>> enumerations;

  EnumerationCommas(List<List<String>> enumerations) {
    this.enumerations = enumerations;
  }

  @Override
  public List<Change> changes(String view) {
    TreeMap<Integer, Change> changes = new TreeMap<>();
    for (List<String> members : enumerations) {
      String first = members.get(0);
      for (int at = view.indexOf(first); at >= 0; at = view.indexOf(first, at + 1)) {
        mend(members, view, at, changes);
      }
    }
    return List.copyOf(changes.values());
  }

  private static void mend(
      List<String> members, String view, int start, Map<Integer, Change> changes) {
    List<Integer> commas = new ArrayList<>();
    int at = start + members.get(0).length();
    for (String member : members.subList(1, members.size())) {
      if (at >= view.length() || !view.startsWith(member, at + 1)) {
        return;
      }
      if (COMMAS.indexOf(view.charAt(at)) >= 0) {
        commas.add(at);
      } else if (view.charAt(at) != '、') {
        return;
      }
      at += 1 + member.length();
    }
    if (commas.size() < members.size() - 1) {
      Span whole = new Span(start, at);
      for (int comma : commas) {
        Edit edit = new Edit(new Span(comma, comma + 1), "、");
        changes.putIfAbsent(comma, new Change.Mended(RepairKind.OCR, context(whole, comma), edit));
      }
    }
  }

  /** Enough to recognise the place: the comma and one character on either side. */
  private static Span context(Span whole, int comma) {
    return new Span(Math.max(whole.start(), comma - 1), Math.min(whole.end(), comma + 2));
  }
}
