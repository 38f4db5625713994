package org.huisheng.extract.people;

import java.util.Map;

/** Which bodies a title that contains their sort can head: a 院长 heads a hospital, no committee. */
final class Heads {

  private static final Map<String, String> SORTS =
      Map.ofEntries(
          Map.entry("校长", "校学院"),
          Map.entry("院长", "院"),
          Map.entry("局长", "局"),
          Map.entry("厅长", "厅"),
          Map.entry("馆长", "馆"),
          Map.entry("台长", "台"),
          Map.entry("社长", "社"),
          Map.entry("行长", "行"),
          Map.entry("厂长", "厂司"),
          Map.entry("园长", "园"),
          Map.entry("镇长", "府镇"),
          Map.entry("乡长", "府乡"),
          Map.entry("村长", "村"),
          Map.entry("检察长", "院"),
          Map.entry("董事长", "司团行厂"),
          Map.entry("总经理", "司团行厂"),
          Map.entry("经理", "司团行厂部"),
          Map.entry("处长", "处"),
          Map.entry("科长", "科"),
          Map.entry("股长", "股"));

  private Heads() {}

  /**
   * {@return whether {@code body} is of the sort that {@code title} heads; any, if it names none}
   */
  static boolean mayHead(String title, String body) {
    return body.length() > 1
        && SORTS.entrySet().stream()
            .filter(sort -> title.endsWith(sort.getKey()))
            .allMatch(sort -> sort.getValue().indexOf(body.charAt(body.length() - 1)) >= 0);
  }
}
