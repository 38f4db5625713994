package org.huisheng.describe;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** {@code docs/ontology.html}: one page that needs no network, no script and no other file. */
final class OntologyPage {

  private final Handbook handbook;
  private final TermCards cards;
  private final Tables tables;
  private final String style;

  private OntologyPage(Handbook handbook, String style) {
    this.handbook = handbook;
    this.cards = new TermCards(handbook);
    this.tables = new Tables(handbook.names());
    this.style = style;
  }

  /**
   * {@return the page, the same bytes for the same handbook}
   *
   * @param style for the page, CSS without {@code <} and {@code &}
   */
  static String of(Handbook handbook, String style) {
    return new OntologyPage(handbook, style).page();
  }

  private String page() {
    Element html =
        Element.of("html")
            .with("xmlns", "http://www.w3.org/1999/xhtml")
            .with("lang", Spoken.CHINESE)
            .add(head(), body());
    return "<!DOCTYPE html>\n" + html.print() + "\n";
  }

  private Element head() {
    Bilingual title = handbook.ontology().title();
    return Element.of("head")
        .add(
            Element.of("meta").with("charset", "utf-8"),
            Element.of("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", "default-src 'none'; style-src 'sha256-%s'".formatted(hash())),
            Element.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"),
            Element.of("title", title.zh() + " " + title.en()),
            Element.of("style", style));
  }

  /** The page may be served by anybody; its own style is all it lets run. */
  private String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Element body() {
    Element main = Element.of("main");
    main.add(part("introduction", Caption.INTRODUCTION).addAll(introduction()));
    main.add(
        part("diagram", Caption.DIAGRAM)
            .addAll(Spoken.each("p", Caption.DIAGRAM_TEXT.text()))
            .add(diagram()));
    main.add(
        part("terms", Caption.TERMS)
            .addAll(
                handbook.chapters().stream().filter(this::isTold).map(cards::chapter).toList()));
    main.add(
        part("schemes", Caption.SCHEMES)
            .addAll(handbook.schemes().stream().map(tables::scheme).toList()));
    main.add(part("graphs", Caption.GRAPHS).add(tables.graphs(handbook.graphs())));
    main.add(
        part("vocabularies", Caption.VOCABULARIES)
            .add(tables.vocabularies(handbook.vocabularies())));
    return Element.of("body").add(header(), contents(), main, footer());
  }

  private boolean isTold(Chapter chapter) {
    return chapter.own().isPresent() || !chapter.properties().isEmpty();
  }

  private Element header() {
    Ontology ontology = handbook.ontology();
    return Element.of("header")
        .add(Spoken.both("h1", ontology.title()))
        .addAll(Spoken.each("p", ontology.description()))
        .add(
            Spoken.both("p", Caption.VERSION.text()).add(" " + ontology.version()),
            LanguageSwitch.element());
  }

  private static Element footer() {
    return Element.of("footer").addAll(Spoken.each("p", Caption.GENERATED.text()));
  }

  private static Element part(String name, Caption caption) {
    return Element.of("section").add(Spoken.both("h2", caption.text()).with("id", "part-" + name));
  }

  private List<Element> introduction() {
    return handbook.introduction().stream()
        .map(text -> Element.of("div").with("class", "beside").addAll(Spoken.each("p", text)))
        .toList();
  }

  private Element diagram() {
    ClassDiagram diagram =
        ClassDiagram.of(handbook.ontology(), handbook.chapters(), handbook.names());
    return Element.of("figure")
        .with("class", "scroll")
        .with("tabindex", "0")
        .with("aria-label", Caption.DIAGRAM.oneLine())
        .add(SvgDiagram.of(diagram, handbook.names()));
  }

  private Element contents() {
    Element terms = Element.of("ul");
    for (Chapter chapter : handbook.chapters().stream().filter(this::isTold).toList()) {
      Element link = Element.of("a").with("href", "#" + cards.anchor(chapter));
      terms.add(Element.of("li").add(cards.title(link, chapter)));
    }
    Element schemes = Element.of("ul");
    for (Scheme scheme : handbook.schemes()) {
      Element link = Element.of("a").with("href", handbook.names().target(scheme.iri()));
      schemes.add(Element.of("li").add(Spoken.addTo(link, scheme.label())));
    }
    return Element.of("nav")
        .with("aria-labelledby", "part-contents")
        .add(
            Spoken.both("h2", Caption.CONTENTS.text()).with("id", "part-contents"),
            Element.of("ul")
                .add(
                    item("introduction", Caption.INTRODUCTION),
                    item("diagram", Caption.DIAGRAM),
                    item("terms", Caption.TERMS).add(terms),
                    item("schemes", Caption.SCHEMES).add(schemes),
                    item("graphs", Caption.GRAPHS),
                    item("vocabularies", Caption.VOCABULARIES)));
  }

  private static Element item(String part, Caption caption) {
    Element link = Element.of("a").with("href", "#part-" + part);
    return Element.of("li").add(Spoken.addTo(link, caption.text()));
  }
}
