package org.huisheng.describe;

import java.util.ArrayList;
import java.util.List;

/** What the page says in tables: closed sets, named graphs, vocabularies of others. */
final class Tables {

  private final Names names;

  Tables(Names names) {
    this.names = names;
  }

  /** {@return a scheme with its concepts} */
  Element scheme(Scheme scheme) {
    HtmlTable table = new HtmlTable(Caption.NOTATION, Caption.TERM, Caption.MEANING);
    for (Concept concept : scheme.concepts()) {
      table.row(
          names.anchor(concept.iri()),
          Element.of("code", concept.notation()),
          List.of(lines(concept.label()), lines(concept.definition())));
    }
    Element heading = Spoken.both("h3", scheme.label()).with("id", names.anchor(scheme.iri()));
    return Element.of("section")
        .add(heading, iri(scheme.iri()))
        .addAll(Spoken.each("p", scheme.definition()))
        .add(table.element());
  }

  private static Element iri(String iri) {
    return Element.of("p").with("class", "kind").add(Element.of("code", iri));
  }

  Element graphs(List<Entry> graphs) {
    HtmlTable table = new HtmlTable(Caption.GRAPH, Caption.TERM, Caption.MEANING);
    for (Entry graph : graphs) {
      table.row(
          "", Element.of("code", graph.key()), List.of(lines(graph.title()), lines(graph.text())));
    }
    return table.element();
  }

  Element vocabularies(List<Vocabulary> vocabularies) {
    HtmlTable table = new HtmlTable(Caption.NAMESPACE, Caption.MEANING, Caption.REUSED);
    for (Vocabulary vocabulary : vocabularies) {
      Element title =
          Element.of("div")
              .add(lines(vocabulary.about().title()), Element.of("code", vocabulary.about().key()));
      table.row("", title, List.of(lines(vocabulary.about().text()), reused(vocabulary)));
    }
    return table.element();
  }

  private Element reused(Vocabulary vocabulary) {
    List<Element> links = new ArrayList<>();
    for (String iri : vocabulary.reused()) {
      Element code = Element.of("code", names.shortened(iri));
      links.add(Element.of("li").add(Element.of("a").with("href", iri).add(code)));
    }
    return Element.of("ul").with("class", "inline").addAll(links);
  }

  private static Element lines(Bilingual text) {
    return Element.of("div").addAll(Spoken.each("p", text));
  }
}
