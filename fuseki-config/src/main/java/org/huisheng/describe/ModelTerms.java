package org.huisheng.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The terms in {@code docs/model.md}: each class, then a table of its properties. */
final class ModelTerms {

  private final Handbook handbook;
  private final Names names;

  ModelTerms(Handbook handbook) {
    this.handbook = handbook;
    this.names = handbook.names();
  }

  void addTo(Markdown page) {
    page.heading(2, Caption.TERMS.oneLine());
    for (Chapter chapter : handbook.chapters()) {
      addChapter(page, chapter);
    }
  }

  private void addChapter(Markdown page, Chapter chapter) {
    if (chapter.own().isEmpty() && chapter.properties().isEmpty()) {
      return;
    }
    chapter.subject().ifPresent(iri -> page.add("<a id=\"" + names.anchor(iri) + "\"></a>"));
    page.heading(3, title(chapter));
    chapter.own().ifPresent(own -> addClass(page, own));
    if (!chapter.properties().isEmpty()) {
      page.table(
          List.of(
              Caption.TERM.oneLine(),
              "English",
              "中文",
              Caption.RANGE.oneLine(),
              Caption.SUPER.oneLine(),
              Caption.QUERIES.oneLine()),
          chapter.properties().stream().map(property -> row(chapter, property)).toList());
    }
    chapter.own().ifPresent(own -> addRemarks(page, own));
    chapter.properties().stream()
        .filter(property -> handbook.isTold(chapter, property))
        .forEach(property -> addRemarks(page, property));
  }

  private String title(Chapter chapter) {
    Optional<String> name = chapter.subject().map(iri -> Markdown.code(names.shortened(iri)));
    Optional<String> label =
        chapter.own().map(own -> Markdown.text(own.label().en() + " " + own.label().zh()));
    return name.map(code -> code + label.map(text -> " " + text).orElse(""))
        .orElse(Caption.ANYWHERE.oneLine());
  }

  private void addClass(Markdown page, Term own) {
    page.table(
        List.of("English", "中文"),
        List.of(
            List.of(Markdown.text(own.definition().en()), Markdown.text(own.definition().zh()))));
    List<String> facts = new ArrayList<>();
    if (!own.links().supers().isEmpty()) {
      facts.add(Caption.SUPER.oneLine() + ": " + links(own.links().supers()));
    }
    String queries = queries(own);
    if (!queries.isEmpty()) {
      facts.add(Caption.QUERIES.oneLine() + ": " + queries);
    }
    if (!facts.isEmpty()) {
      page.add(String.join(" · ", facts));
    }
  }

  private List<String> row(Chapter chapter, Term property) {
    String anchor =
        handbook.isTold(chapter, property) ? "<a id=\"" + property.name() + "\"></a>" : "";
    List<String> cells =
        new ArrayList<>(
            ModelPage.row(
                anchor + Markdown.code(names.shortened(property.iri())),
                property.label(),
                property.definition()));
    cells.add(range(property));
    cells.add(links(property.links().supers()));
    cells.add(queries(property));
    return cells;
  }

  private String range(Term property) {
    return handbook
        .valuesOf(property)
        .map(scheme -> Markdown.link(scheme.name(), names.target(scheme.iri())))
        .orElseGet(() -> links(Chapters.ranges(handbook.ontology(), property)));
  }

  private String queries(Term term) {
    return handbook.usages().examplesOf(term.iri()).stream()
        .map(query -> Markdown.code(query.name()))
        .collect(Collectors.joining(", "));
  }

  private String links(Collection<String> iris) {
    return iris.stream()
        .map(iri -> Markdown.link(names.shortened(iri), names.target(iri)))
        .collect(Collectors.joining(", "));
  }

  private void addRemarks(Markdown page, Term term) {
    Links links = term.links();
    String name = Markdown.code(names.shortened(term.iri()));
    addLinks(page, name, Caption.EXACT, links.exactMatches());
    addLinks(page, name, Caption.CLOSE, links.closeMatches());
    addLinks(page, name, Caption.SEE_ALSO, links.seeAlso());
    for (Remark note : term.notes()) {
      page.add(name + " " + Caption.NOTE.oneLine() + ": " + Markdown.text(note.text()));
    }
    for (Remark example : term.examples()) {
      page.add(name + " " + Caption.EXAMPLE.oneLine() + ":");
      page.fenced(example.language().isEmpty() ? "turtle" : "", example.text());
    }
  }

  private void addLinks(Markdown page, String name, Caption caption, List<String> iris) {
    if (!iris.isEmpty()) {
      page.add(name + " " + caption.oneLine() + ": " + links(iris));
    }
  }
}
