package org.huisheng.describe;

import java.util.ArrayList;
import java.util.List;

/** {@code docs/model.md}: the model with English and Chinese side by side. */
final class ModelPage {

  private static final List<String> LANGUAGES = List.of("English", "中文");

  private final Handbook handbook;
  private final Names names;
  private final Markdown page = new Markdown();

  private ModelPage(Handbook handbook) {
    this.handbook = handbook;
    this.names = handbook.names();
  }

  /** {@return the page, the same bytes for the same handbook} */
  static String of(Handbook handbook) {
    ModelPage model = new ModelPage(handbook);
    model.introduction();
    model.diagram();
    new ModelTerms(handbook).addTo(model.page);
    model.schemes();
    model.graphs();
    model.vocabularies();
    return model.page.toString();
  }

  private void introduction() {
    Ontology ontology = handbook.ontology();
    page.add("<!-- " + Caption.GENERATED.oneLine() + " -->");
    page.heading(1, Markdown.text(ontology.title().en() + " " + ontology.title().zh()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(pair(ontology.description()));
    handbook.introduction().forEach(text -> rows.add(pair(text)));
    page.table(LANGUAGES, rows);
    page.add(
        "%s %s · `https://w3id.org/huisheng/ontology#` · [ontology.html](ontology.html)"
            .formatted(Caption.VERSION.oneLine(), Markdown.text(ontology.version())));
  }

  private static List<String> pair(Bilingual text) {
    return List.of(Markdown.text(text.en()), Markdown.text(text.zh()));
  }

  private void diagram() {
    ClassDiagram diagram = ClassDiagram.of(handbook.ontology(), handbook.chapters(), names);
    page.heading(2, Caption.DIAGRAM.oneLine());
    page.table(LANGUAGES, List.of(pair(Caption.DIAGRAM_TEXT.text())));
    page.fenced("mermaid", MermaidDiagram.of(diagram));
  }

  private void schemes() {
    page.heading(2, Caption.SCHEMES.oneLine());
    for (Scheme scheme : handbook.schemes()) {
      page.add("<a id=\"" + names.anchor(scheme.iri()) + "\"></a>");
      page.heading(3, Markdown.text(scheme.label().en() + " " + scheme.label().zh()));
      page.add("`<" + scheme.iri() + ">`");
      page.add(Markdown.text(scheme.definition().en() + " " + scheme.definition().zh()));
      page.table(
          List.of(Caption.NOTATION.oneLine(), "English", "中文"),
          scheme.concepts().stream()
              .map(
                  concept ->
                      row(Markdown.code(concept.notation()), concept.label(), concept.definition()))
              .toList());
    }
  }

  private void graphs() {
    page.heading(2, Caption.GRAPHS.oneLine());
    page.table(
        List.of(Caption.GRAPH.oneLine(), "English", "中文"),
        handbook.graphs().stream()
            .map(graph -> row(Markdown.code(graph.key()), graph.title(), graph.text()))
            .toList());
  }

  private void vocabularies() {
    page.heading(2, Caption.VOCABULARIES.oneLine());
    List<List<String>> rows = new ArrayList<>();
    for (Vocabulary vocabulary : handbook.vocabularies()) {
      Entry about = vocabulary.about();
      List<String> cells =
          new ArrayList<>(row(Markdown.code(about.key()), about.title(), about.text()));
      cells.add(
          String.join(
              ", ",
              vocabulary.reused().stream()
                  .map(iri -> Markdown.code(names.shortened(iri)))
                  .toList()));
      rows.add(cells);
    }
    page.table(
        List.of(Caption.NAMESPACE.oneLine(), "English", "中文", Caption.REUSED.oneLine()), rows);
  }

  /** {@return a row: what it is about, then name and meaning in each language} */
  static List<String> row(String first, Bilingual name, Bilingual meaning) {
    return List.of(
        first,
        "**%s**: %s".formatted(Markdown.text(name.en()), Markdown.text(meaning.en())),
        "**%s**：%s".formatted(Markdown.text(name.zh()), Markdown.text(meaning.zh())));
  }
}
