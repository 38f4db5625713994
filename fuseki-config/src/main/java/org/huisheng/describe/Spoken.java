package org.huisheng.describe;

import java.util.List;

/** Texts in both languages as elements that say which language they are in. */
final class Spoken {

  static final String ENGLISH = "en";
  static final String CHINESE = "zh-Hans";

  private Spoken() {}

  /** {@return the text in each language, as two elements of that name} */
  static List<Element> each(String element, Bilingual text) {
    return List.of(
        Element.of(element, text.en()).with("lang", ENGLISH),
        Element.of(element, text.zh()).with("lang", CHINESE));
  }

  /** {@return an element that holds the text in both languages, side by side} */
  static Element both(String element, Bilingual text) {
    return addTo(Element.of(element), text);
  }

  /** {@return {@code element} with the text in both languages added} */
  static Element addTo(Element element, Bilingual text) {
    return addTo(element, "span", text);
  }

  /** {@return {@code element} with the text added, each language in an element {@code part}} */
  static Element addTo(Element element, String part, Bilingual text) {
    List<Element> parts = each(part, text);
    return element.add(parts.get(0)).add(" ").add(parts.get(1));
  }

  /** {@return a text in its language, if it is in one} */
  static Element remark(String element, Remark remark) {
    Element spoken = Element.of(element, remark.text());
    remark.language().ifPresent(tag -> spoken.with("lang", tag.equals("zh") ? CHINESE : tag));
    return spoken;
  }
}
