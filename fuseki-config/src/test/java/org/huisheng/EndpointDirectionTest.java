package org.huisheng;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who of this module may know whom, as docs/design.md says. */
class EndpointDirectionTest {

  private static final Path CLASSES =
      Path.of(System.getProperty("huisheng.root"), "fuseki-config/target/classes");

  private static final JavaClasses OURS = new ClassFileImporter().importPath(CLASSES);

  private static final Map<String, List<String>> MAY_KNOW =
      Map.of(
          "query", List.of("resource"),
          "serve", List.of("query", "resource", "store", "trace", "model", "read", "vocabulary"),
          "describe", List.of("query", "resource", "vocabulary"));

  @TestFactory
  Stream<DynamicTest> eachPackageKnowsOnlyWhatItMay() {
    return MAY_KNOW.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry)));
  }

  private static void check(Map.Entry<String, List<String>> entry) {
    String[] allowed =
        Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
            .map(name -> "org.huisheng." + name + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("org.huisheng." + entry.getKey() + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed)
                .or(DescribedPredicate.not(resideInAnyPackage("org.huisheng.."))))
        .check(OURS);
  }

  @Test
  void everyPackageHasItsRule() throws IOException {
    try (Stream<Path> packages = Files.list(CLASSES.resolve("org/huisheng"))) {
      assertThat(packages.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(MAY_KNOW.keySet());
    }
  }
}
