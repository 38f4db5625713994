package org.huisheng.describe;

import java.util.List;
import java.util.stream.Stream;
import org.huisheng.query.NamedQuery;

/** The terms on the page, one card each: a class, then its properties. */
final class TermCards {

  private final Handbook handbook;
  private final Names names;

  TermCards(Handbook handbook) {
    this.handbook = handbook;
    this.names = handbook.names();
  }

  /** {@return a class with its properties} */
  Element chapter(Chapter chapter) {
    Element section = Element.of("section").with("class", "chapter");
    if (chapter.own().isPresent()) {
      card(section, "h3", chapter.own().get());
    } else {
      Element heading = Element.of("h3").with("id", anchor(chapter));
      section.add(title(heading, chapter));
      chapter.subject().ifPresent(iri -> section.add(address(iri)));
      Caption text = chapter.subject().isPresent() ? Caption.OTHERS_TEXT : Caption.ANYWHERE_TEXT;
      section.addAll(Spoken.each("p", text.text()));
    }
    for (Term property : chapter.properties()) {
      Element card = Element.of("section").with("class", "property");
      section.add(
          handbook.isTold(chapter, property) ? full(card, property) : pointer(card, property));
    }
    return section;
  }

  /** {@return the place of a chapter on the page} */
  String anchor(Chapter chapter) {
    return chapter.subject().map(names::anchor).orElse("part-anywhere");
  }

  /** {@return {@code heading} with what a chapter is called} */
  Element title(Element heading, Chapter chapter) {
    if (chapter.own().isPresent()) {
      return title(heading, chapter.own().get());
    }
    return chapter
        .subject()
        .map(iri -> heading.add(Element.of("code", names.shortened(iri))))
        .orElseGet(() -> Spoken.addTo(heading, Caption.ANYWHERE.text()));
  }

  private Element title(Element heading, Term term) {
    heading.add(Element.of("code", names.shortened(term.iri()))).add(" ");
    return Spoken.addTo(heading, term.label());
  }

  private static Element address(String iri) {
    Element link = Element.of("a").with("href", iri).add(iri);
    return Element.of("p").with("class", "kind").add(link);
  }

  private Element pointer(Element card, Term property) {
    Element seeAlso = Spoken.addTo(Element.of("p"), Caption.SEE_ALSO.text()).add(" ");
    return card.add(title(Element.of("h4"), property), seeAlso.add(link(property.iri())));
  }

  private Element full(Element card, Term property) {
    card(card, "h4", property);
    return card;
  }

  private void card(Element section, String heading, Term term) {
    section.add(title(Element.of(heading).with("id", term.name()), term));
    section.add(
        Spoken.addTo(Element.of("p").with("class", "kind"), term.kind().label())
            .add(" · ")
            .add(Element.of("a").with("href", names.target(term.iri())).add(term.iri())));
    section.addAll(Spoken.each("p", term.definition()));
    Element facts = Element.of("dl");
    links(facts, Caption.SUPER, term.links().supers());
    links(facts, Caption.DOMAIN, List.copyOf(Chapters.domains(handbook.ontology(), term)));
    links(facts, Caption.RANGE, List.copyOf(Chapters.ranges(handbook.ontology(), term)));
    handbook
        .valuesOf(term)
        .ifPresent(scheme -> facts(facts, Caption.VALUES, Stream.of(link(scheme))));
    links(facts, Caption.EXACT, term.links().exactMatches());
    links(facts, Caption.CLOSE, term.links().closeMatches());
    links(facts, Caption.SEE_ALSO, term.links().seeAlso());
    facts(facts, Caption.NOTE, term.notes().stream().map(note -> Spoken.remark("p", note)));
    facts(facts, Caption.EXAMPLE, term.examples().stream().map(TermCards::example));
    facts(
        facts,
        Caption.QUERIES,
        handbook.usages().examplesOf(term.iri()).stream().map(TermCards::query));
    facts(facts, Caption.SHAPES, handbook.shapesOf(term).stream().map(TermCards::shape));
    if (!facts.isEmpty()) {
      section.add(facts);
    }
  }

  private void links(Element facts, Caption caption, List<String> iris) {
    facts(facts, caption, iris.stream().map(this::link));
  }

  private Element link(String iri) {
    return Element.of("a")
        .with("href", names.target(iri))
        .add(Element.of("code", names.shortened(iri)));
  }

  private Element link(Scheme scheme) {
    return Spoken.addTo(Element.of("a").with("href", names.target(scheme.iri())), scheme.label());
  }

  /** A snippet keeps its lines; it is marked as nobody's language unless it says. */
  private static Element example(Remark example) {
    return Element.of("pre").with("tabindex", "0").add(Spoken.remark("code", example));
  }

  private static Element query(NamedQuery query) {
    Element line = Element.of("span").add(Element.of("code", query.name())).add(" ");
    return Spoken.addTo(line, new Bilingual(query.about().title(), query.about().titleZh()));
  }

  private static Element shape(Shape shape) {
    String name =
        shape.severity().map(severity -> shape.name() + " (" + severity + ")").orElse(shape.name());
    Element line = Element.of("span").add(Element.of("code", name)).add(" ");
    return shape.message().map(message -> Spoken.addTo(line, message)).orElse(line);
  }

  private static void facts(Element list, Caption caption, Stream<Element> values) {
    List<Element> items = values.map(value -> Element.of("dd").add(value)).toList();
    if (!items.isEmpty()) {
      list.add(Spoken.both("dt", caption.text())).addAll(items);
    }
  }
}
