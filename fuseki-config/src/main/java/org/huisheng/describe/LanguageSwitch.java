package org.huisheng.describe;

/**
 * Three radio buttons; the style hides the language that is not chosen. Without a style, or in a
 * browser that lacks {@code :has}, both languages show.
 */
final class LanguageSwitch {

  private LanguageSwitch() {}

  static Element element() {
    return Element.of("fieldset")
        .with("class", "languages")
        .add(
            Element.of("legend", Caption.SHOW.oneLine()),
            button("both", Element.of("span", Caption.BOTH.oneLine())),
            button("en", Element.of("span", "English")),
            button("zh", Element.of("span", "中文")));
  }

  private static Element button(String choice, Element label) {
    Element input =
        Element.of("input")
            .with("type", "radio")
            .with("name", "languages")
            .with("id", "part-show-" + choice)
            .with("value", choice);
    if (choice.equals("both")) {
      input.with("checked", "checked");
    }
    return Element.of("label").add(input, label);
  }
}
