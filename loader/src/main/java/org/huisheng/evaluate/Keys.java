package org.huisheng.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What two wordings or names are compared by. */
final class Keys {

  /** What a comparison leaves out: all but digits, Latin letters and Han characters. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("[^0-9A-Za-z\\u3400-\\u9fff\\x{20000}-\\x{3ffff}]");

  private static final String PARTY = "中国共产党";

  private static final String CENTRE = "中国共产党中央委员会";

  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "党中央", CENTRE,
          "中共中央", CENTRE,
          "中央委员会", CENTRE,
          "国务院", "中华人民共和国国务院",
          "全国总工会", "中华全国总工会");

  private Keys() {}

  /** {@return the key of a wording; empty for {@code null}} */
  static String wording(String text) {
    if (text == null) {
      return "";
    }
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return LEFT_OUT.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** {@return one key for the ways to write the name of a Party body or a few central ones} */
  static String body(String name) {
    String key = wording(name);
    if (OTHER_NAMES.containsKey(key)) {
      return OTHER_NAMES.get(key);
    }
    if (key.startsWith("中共")) {
      key = PARTY + key.substring(2);
    }
    boolean committee = key.startsWith(PARTY) && key.endsWith("委") && !key.endsWith("纪委");
    String full = committee ? key + "员会" : key;
    return OTHER_NAMES.getOrDefault(full, full);
  }

  /** {@return the keys of a thing's name and of the other names that the gold accepts} */
  static Set<String> names(JsonNode thing, String nameField) {
    Set<String> names = new LinkedHashSet<>(Fields.keys(thing, "also", Keys::body));
    names.add(body(Fields.text(thing, nameField)));
    return names;
  }

  /** {@return the keys of a thing's surface forms, its name among them} */
  static Set<String> surfaces(JsonNode thing, String nameField) {
    Set<String> surfaces = new LinkedHashSet<>(Fields.keys(thing, "mentions", Keys::wording));
    String name = wording(Fields.text(thing, nameField));
    if (!name.isEmpty()) {
      surfaces.add(name);
    }
    return surfaces;
  }

  /** {@return 1 if the two share a surface form or a name, else 0} */
  static double shared(JsonNode a, JsonNode b, String nameField) {
    boolean surface = !Collections.disjoint(surfaces(a, nameField), surfaces(b, nameField));
    return surface || sameName(a, b, nameField) == 1 ? 1 : 0;
  }

  /** {@return 1 if the two share a name, else 0} */
  static double sameName(JsonNode a, JsonNode b, String nameField) {
    return Collections.disjoint(names(a, nameField), names(b, nameField)) ? 0 : 1;
  }

  /** {@return the length of the longest common stretch, as a share of the longer wording} */
  static double common(String a, String b) {
    int[] x = wording(a).codePoints().toArray();
    int[] y = wording(b).codePoints().toArray();
    if (x.length == 0 || y.length == 0) {
      return 0;
    }
    int longest = 0;
    int[] before = new int[y.length + 1];
    for (int i = 1; i <= x.length; i++) {
      int[] now = new int[y.length + 1];
      for (int j = 1; j <= y.length; j++) {
        if (x[i - 1] == y[j - 1]) {
          now[j] = before[j - 1] + 1;
          longest = Math.max(longest, now[j]);
        }
      }
      before = now;
    }
    return (double) longest / Math.max(x.length, y.length);
  }
}
