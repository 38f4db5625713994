package org.huisheng.describe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.query.QueryLibrary;

/** Writes the pages about the ontology and the queries. {@code docs/generate} runs it. */
public final class Describe {

  private Describe() {}

  /**
   * Writes {@code docs/model.md}, {@code docs/ontology.html} and what {@code queries/} has about
   * its queries.
   *
   * @param arguments the folder that holds {@code ontology} and {@code docs}, and nothing else
   * @throws IOException if a page cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("one argument: the folder that holds ontology/ and docs/");
    }
    Path root = Path.of(arguments[0]);
    for (var page : pages(root).entrySet()) {
      Files.writeString(root.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
    }
  }

  private static String readme(Path root) {
    try {
      return Files.readString(root.resolve("queries/README.md"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return path below {@code root} → content of each page}
   *
   * <p>The same files and queries give the same pages: no clock, no path, no locale is in them.
   *
   * @param root the folder that holds {@code ontology}
   * @throws IllegalStateException if a file lacks what the pages need; the message says what
   */
  static SortedMap<String, String> pages(Path root) {
    QueryLibrary queries = QueryLibrary.load();
    Handbook handbook = Handbook.read(root, queries);
    SortedMap<String, String> pages = new TreeMap<>();
    pages.put("docs/model.md", ModelPage.of(handbook));
    pages.put(
        "docs/ontology.html", OntologyPage.of(handbook, new Resources().text("ontology.css")));
    pages.put("queries/README.md", QueryCatalogPage.of(readme(root), queries));
    pages.put("queries/columns.tsv", QueryColumns.of(queries));
    pages.put("queries/examples.ttl", QueryExamples.of(queries));
    return pages;
  }
}
