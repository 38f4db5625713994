package org.huisheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** {@code docs/errors.md} explains every code there is, and none that is not. */
class ErrorsPageTest {

  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));

  /** In our sources a finding's code stands beside its severity. */
  private static final Pattern MADE =
      Pattern.compile("Severity\\.\\w+,\\s*\"([a-z-]+)\"|\"([a-z-]+)\",\\s*Severity\\.");

  @Test
  void everyCodeHasItsHeadingAndEveryHeadingItsCode() throws IOException {
    Set<String> codes = new TreeSet<>(shapes());
    codes.addAll(literals());

    assertThat(headings()).isEqualTo(codes);
  }

  private static Set<String> headings() throws IOException {
    Set<String> found = new TreeSet<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/errors.md"), StandardCharsets.UTF_8)) {
      if (line.startsWith("### ")) {
        found.add(line.substring(4));
      }
    }
    return found;
  }

  private static Set<String> shapes() {
    Set<String> found = new TreeSet<>();
    RDFDataMgr.loadModel(ROOT.resolve("ontology/shapes.ttl").toUri().toString())
        .listSubjectsWithProperty(RDF.type, SHACLM.PropertyShape)
        .forEach(shape -> found.add(ShapeMessages.code(shape.getLocalName())));
    return found;
  }

  private static Set<String> literals() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve("loader/src/main/java"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
        Matcher made = MADE.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (made.find()) {
          found.add(made.group(1) == null ? made.group(2) : made.group(1));
        }
      }
    }
    return found;
  }
}
