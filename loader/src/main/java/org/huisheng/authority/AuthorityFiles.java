package org.huisheng.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.lexicon.Coinages;
import org.huisheng.lexicon.DivisionHistory;
import org.huisheng.lexicon.Lexicon;
import org.huisheng.lexicon.ReferenceDirectives;

/** The Turtle files of authority data, made from the tables they stand beside. */
public final class AuthorityFiles {

  private static final String WRITTEN = "Written by ontology/build from %s; do not edit.";

  private AuthorityFiles() {}

  /** {@return the content of each file, by its path below {@code ontology/}} */
  public static SortedMap<String, String> all() {
    Lexicon lexicon = Lexicon.load();
    ReferenceDirectives directives = ReferenceDirectives.load();
    SortedMap<String, String> files = new TreeMap<>();
    files.put(
        "reference/divisions.ttl",
        DivisionEntries.of(lexicon.divisions(), DivisionHistory.load())
            .turtle(WRITTEN.formatted("divisions.tsv and division-changes.tsv")));
    files.put(
        "reference/bodies.ttl",
        BodyEntries.of(lexicon.hierarchies()).turtle(WRITTEN.formatted("central-bodies.tsv")));
    files.put(
        "reference/hierarchy.ttl",
        BodyEntries.lines(lexicon.hierarchies()).turtle(WRITTEN.formatted("hierarchy.tsv")));
    files.put(
        "reference/chronicle.ttl",
        EventEntries.meetings(lexicon.chronicle()).turtle(WRITTEN.formatted("chronicle.tsv")));
    files.put(
        "reference/directives.ttl",
        EventEntries.directives(lexicon, directives)
            .turtle(
                WRITTEN.formatted(
                    "chronicle.tsv, directives.tsv and lexicon/directive-names.tsv")));
    files.put(
        "schemes/wordings.ttl",
        WordingEntries.of(lexicon.wordings().known(), Coinages.load())
            .turtle(WRITTEN.formatted("lexicon/wordings.tsv and reference/coinages.tsv")));
    return files;
  }

  /**
   * Writes the files.
   *
   * @param arguments the folder {@code ontology/}
   */
  public static void main(String[] arguments) throws IOException {
    Path ontology = Path.of(arguments[0]);
    for (Map.Entry<String, String> file : all().entrySet()) {
      Files.writeString(ontology.resolve(file.getKey()), file.getValue());
    }
  }
}
