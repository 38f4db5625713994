package org.huisheng.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.SKOS;
import org.huisheng.vocabulary.Hs;

/**
 * The classes and the object properties between them, before anything is drawn. Immutable.
 *
 * @param boxes ours in the order of the file, then those of others
 */
record ClassDiagram(List<Box> boxes) {
  ClassDiagram {
    boxes = List.copyOf(boxes);
  }

  static ClassDiagram of(Ontology ontology, List<Chapter> chapters, Names names) {
    Map<String, Box> boxes = new LinkedHashMap<>();
    for (Chapter chapter : chapters) {
      List<Box.Row> rows = rows(ontology, chapter, names);
      if (chapter.own().isPresent() || (chapter.subject().isPresent() && !rows.isEmpty())) {
        Box box = box(chapter.subject().orElseThrow(), chapter.own(), rows, names);
        boxes.put(box.iri(), box);
      }
    }
    for (Box box : List.copyOf(boxes.values())) {
      box.rows().stream()
          .flatMap(row -> row.targets().stream())
          .filter(ClassDiagram::isDrawn)
          .forEach(
              target ->
                  boxes.computeIfAbsent(
                      target, iri -> box(iri, Optional.empty(), List.of(), names)));
    }
    return new ClassDiagram(new ArrayList<>(boxes.values()));
  }

  /** Closed values are everywhere; arrows to their class would hide all others. */
  private static boolean isDrawn(String target) {
    return !target.equals(SKOS.Concept.getURI());
  }

  /** {@return the boxes that a row's arrows lead to, itself excepted} */
  List<Box> targets(Box from, Box.Row row) {
    return boxes.stream()
        .filter(box -> isDrawn(box.iri()) && !box.equals(from))
        .filter(box -> row.targets().contains(box.iri()))
        .toList();
  }

  private static Box box(String iri, Optional<Term> own, List<Box.Row> rows, Names names) {
    List<String> supers =
        own.stream()
            .flatMap(term -> term.links().supers().stream())
            .filter(Names::isOurs)
            .map(superior -> name(superior, names))
            .toList();
    return new Box(iri, name(iri, names), own.map(Term::label), supers, rows);
  }

  private static List<Box.Row> rows(Ontology ontology, Chapter chapter, Names names) {
    return chapter.properties().stream()
        .filter(property -> property.kind() == TermKind.OBJECT_PROPERTY)
        .map(property -> row(property, Chapters.ranges(ontology, property), names))
        .toList();
  }

  private static Box.Row row(Term property, Set<String> ranges, Names names) {
    String written = ranges.stream().map(iri -> name(iri, names)).collect(Collectors.joining(", "));
    return new Box.Row(property.name(), List.copyOf(ranges), written);
  }

  private static String name(String iri, Names names) {
    return Names.isOurs(iri) ? iri.substring(Hs.NS.length()) : names.shortened(iri);
  }
}
