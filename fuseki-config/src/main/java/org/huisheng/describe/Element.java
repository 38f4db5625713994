package org.huisheng.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of a page that is HTML and well-formed XML at once. Whatever is put in is text; only
 * here is it escaped. Not safe for threads.
 */
final class Element {

  private static final Set<String> VOID = Set.of("meta", "input", "br");

  /** These begin a line: the page is read by people and compared line by line. */
  private static final Set<String> ON_A_LINE =
      Set.of(
          "head",
          "meta",
          "title",
          "style",
          "body",
          "header",
          "main",
          "nav",
          "section",
          "footer",
          "figure",
          "figcaption",
          "legend",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "p",
          "pre",
          "ul",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tr",
          "svg",
          "defs",
          "marker",
          "g",
          "path",
          "rect",
          "fieldset");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> content = new ArrayList<>();

  private Element(String name) {
    this.name = name;
  }

  static Element of(String name) {
    return new Element(name);
  }

  static Element of(String name, String text) {
    return new Element(name).add(text);
  }

  Element with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  Element add(String text) {
    content.add(text);
    return this;
  }

  Element add(Element... children) {
    content.addAll(List.of(children));
    return this;
  }

  Element addAll(List<Element> children) {
    content.addAll(children);
    return this;
  }

  boolean isEmpty() {
    return content.isEmpty();
  }

  /** {@return the element as markup} */
  String print() {
    StringBuilder out = new StringBuilder();
    print(out);
    return out.toString();
  }

  private void print(StringBuilder out) {
    boolean onLine = ON_A_LINE.contains(name);
    if (onLine) {
      out.append('\n');
    }
    out.append('<').append(name);
    attributes.forEach(
        (attribute, value) ->
            out.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"'));
    if (VOID.contains(name)) {
      out.append("/>");
      return;
    }
    out.append('>');
    boolean lines = false;
    for (Object part : content) {
      if (part instanceof Element child) {
        child.print(out);
        lines |= ON_A_LINE.contains(child.name);
      } else {
        out.append(name.equals("style") ? plain((String) part) : escaped((String) part));
      }
    }
    out.append(lines ? "\n" : "").append("</").append(name).append('>');
  }

  /** A style is taken as it stands by HTML and not by XML; without these both read the same. */
  private static String plain(String style) {
    if (style.contains("<") || style.contains("&")) {
      throw new IllegalArgumentException("a style holds no '<' and no '&'");
    }
    return style;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  /** What XML 1.0 allows; surrogates that stand alone and control characters are not. */
  private static boolean isAllowed(int character) {
    return character == '\n'
        || character == '\t'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
