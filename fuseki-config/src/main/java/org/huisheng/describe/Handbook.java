package org.huisheng.describe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huisheng.query.QueryLibrary;

/**
 * Everything the pages are made of. Immutable once read.
 *
 * @param ontology the terms
 * @param chapters the terms as the pages group them
 * @param schemes the closed sets, by name
 * @param shapes in the order of their file
 * @param usages which queries use which terms
 * @param introduction what the model is about
 * @param graphs the named graphs of a store
 * @param vocabularies which others' terms are reused
 */
record Handbook(
    Ontology ontology,
    List<Chapter> chapters,
    List<Scheme> schemes,
    List<Shape> shapes,
    Usages usages,
    List<Bilingual> introduction,
    List<Entry> graphs,
    List<Vocabulary> vocabularies) {

  private static final String ENDING = ".ttl";

  /** Authority data rather than a closed set. */
  private static final String WORDINGS = "wordings.ttl";

  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

  Handbook {
    schemes = List.copyOf(schemes);
    shapes = List.copyOf(shapes);
  }

  /**
   * {@return what the files below a folder say}
   *
   * @param root the folder that holds {@code ontology}
   * @throws IllegalStateException if a file lacks what the pages need; the message says what
   */
  static Handbook read(Path root, QueryLibrary queries) {
    Path folder = root.resolve("ontology");
    Resources resources = new Resources();
    Ontology ontology = OntologyReader.read(TurtleFile.read(folder.resolve("huisheng.ttl")));
    List<Shape> shapes = ShapeReader.read(TurtleFile.read(folder.resolve("shapes.ttl")));
    Usages usages = new Usages(queries.all());
    return new Handbook(
        ontology,
        Chapters.of(ontology),
        schemes(folder.resolve("schemes")),
        shapes,
        usages,
        resources.paragraphs("introduction.txt"),
        resources.entries("graphs.tsv"),
        Reuse.of(ontology, shapes, usages, resources.entries("vocabularies.tsv")));
  }

  private static List<Scheme> schemes(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(ENDING) && !name.equals(WORDINGS))
          .sorted()
          .map(
              name ->
                  SchemeReader.read(
                      name.substring(0, name.length() - ENDING.length()),
                      TurtleFile.read(folder.resolve(name))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return whether a property is told in a chapter; one of two classes is told of the first} */
  boolean isTold(Chapter chapter, Term property) {
    return chapters.stream()
        .filter(candidate -> candidate.properties().contains(property))
        .findFirst()
        .filter(chapter::equals)
        .isPresent();
  }

  /** {@return the shapes that constrain a term} */
  List<Shape> shapesOf(Term term) {
    return shapes.stream().filter(shape -> shape.constrained().contains(term.iri())).toList();
  }

  /**
   * {@return the closed set that a property's values come from}
   *
   * <p>Where a scheme has the name of the property, {@code date-kind} of {@code hs:dateKind}.
   */
  Optional<Scheme> valuesOf(Term property) {
    String name = CAPITAL.matcher(property.name()).replaceAll(found -> "-" + lower(found.group()));
    return schemes.stream()
        .filter(scheme -> scheme.name().equals(name))
        .filter(scheme -> property.kind() == TermKind.OBJECT_PROPERTY)
        .findFirst();
  }

  private static String lower(String capital) {
    return capital.toLowerCase(Locale.ROOT);
  }

  /** {@return how the pages write IRIs} */
  Names names() {
    return new Names(
        ontology.prefixes(),
        chapters.stream().flatMap(chapter -> chapter.subject().stream()).toList());
  }
}
