package org.huisheng.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huisheng.model.Edit;
import org.huisheng.model.RepairKind;
import org.huisheng.model.Span;
import org.huisheng.pattern.TextPattern;
import org.huisheng.pattern.TextSearch;

/**
 * Puts characters in the place of the entities that stood for them (non-breaking spaces and
 * quotation marks by name or number), and removes tags that a text converter left.
 */
final class HtmlRemains implements CleaningStep {

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("thinsp", " "),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("hellip", "…"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("middot", "·"),
          Map.entry("bull", "•"),
          Map.entry("times", "×"),
          Map.entry("permil", "‰"),
          Map.entry("deg", "°"),
          Map.entry("copy", "©"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("zwnj", ""),
          Map.entry("zwj", ""));

  /** A tag of a page, whether its brackets were escaped or not; an entity by name or number. */
  private static final TextPattern REMAINS =
      TextPattern.compile(
          "(?:<|&(?:amp;)*+lt;)/?(p|br|div|span|strong|b|i|em|u|font|a|img|table|tbody|tr|td|th|ul|ol|li|h[1-6]|o:p|center|section)"
              + "(?:[ /][^<>\\n&]{0,300})?(?:>|&(?:amp;)*+gt;)"
              + "|&(?:amp;)*+(?:([a-z]{2,6})|#(\\d{2,6})|#[xX](\\p{XDigit}{2,5}));|(&amp;)");

  private static final Pattern BREAKS = Pattern.compile("p|br|div|tr|li|h[1-6]|section");

  /** What stands first in the name of an entity or a tag. */
  private static final String OPENED = "abcdefghijklmnopqrstuvwxyz#/";

  private static final int FIRST_PRINTABLE = 0x20;

  @Override
  public List<Change> changes(String view) {
    List<Change> changes = new ArrayList<>();
    TextSearch matcher = REMAINS.in(view);
    while (matcher.find()) {
      String character = matcher.group(1) != null ? tag(matcher.group(1)) : character(matcher);
      if (character != null && !reopens(view, matcher, character)) {
        Span where = new Span(matcher.start(), matcher.end());
        changes.add(new Change.Mended(RepairKind.BOILERPLATE, new Edit(where, character)));
      }
    }
    return changes;
  }

  private static String tag(String name) {
    return BREAKS.matcher(name).matches() ? "\n" : "";
  }

  /** {@return the character that the entity stands for, or null if none does} */
  private static String character(TextSearch matcher) {
    if (matcher.group(5) != null) {
      return "&";
    }
    if (matcher.group(2) != null) {
      return CHARACTERS.get(matcher.group(2));
    }
    boolean hexadecimal = matcher.group(4) != null;
    int codePoint =
        hexadecimal ? Integer.parseInt(matcher.group(4), 16) : Integer.parseInt(matcher.group(3));
    boolean printable =
        codePoint >= FIRST_PRINTABLE
            && Character.isDefined(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE;
    return printable ? Character.toString(codePoint) : null;
  }

  /** {@return whether {@code character} would make what follows it an entity or a tag} */
  private static boolean reopens(String view, TextSearch matcher, String character) {
    boolean opens = character.equals("&") || character.equals("<");
    int next = matcher.end();
    return opens && next < view.length() && OPENED.indexOf(view.charAt(next)) >= 0;
  }
}
