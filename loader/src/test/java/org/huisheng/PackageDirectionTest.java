package org.huisheng;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom, as docs/design.md says. */
class PackageDirectionTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.huisheng");

  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("model", List.of()),
          Map.entry("vocabulary", List.of()),
          Map.entry("pattern", List.of("model")),
          Map.entry("lexicon", List.of("model", "vocabulary", "pattern")),
          Map.entry("read", List.of("model")),
          Map.entry("resource", List.of()),
          Map.entry("clean", List.of("model", "lexicon", "pattern")),
          Map.entry("extract", List.of("model", "lexicon", "pattern", "extract.*")),
          Map.entry("extract.text", List.of("model", "lexicon", "pattern")),
          Map.entry("extract.heading", List.of("model", "lexicon", "pattern", "extract.text")),
          Map.entry(
              "extract.bodies",
              List.of("model", "lexicon", "pattern", "extract.text", "extract.heading")),
          Map.entry(
              "extract.people",
              List.of(
                  "model",
                  "lexicon",
                  "pattern",
                  "extract.text",
                  "extract.heading",
                  "extract.bodies")),
          Map.entry(
              "extract.meetings",
              List.of(
                  "model",
                  "lexicon",
                  "pattern",
                  "extract.text",
                  "extract.heading",
                  "extract.bodies",
                  "extract.people")),
          Map.entry(
              "extract.metadata",
              List.of(
                  "model",
                  "lexicon",
                  "pattern",
                  "extract.text",
                  "extract.heading",
                  "extract.bodies")),
          Map.entry(
              "extract.directives",
              List.of("model", "lexicon", "pattern", "extract.text", "extract.bodies")),
          Map.entry("extract.wordings", List.of("model", "lexicon", "pattern", "extract.text")),
          Map.entry(
              "extract.tasks",
              List.of("model", "lexicon", "pattern", "extract.text", "extract.bodies")),
          Map.entry("link", List.of("model", "lexicon", "link.echo", "link.reuse")),
          Map.entry("link.echo", List.of("model", "link.reuse")),
          Map.entry("link.reuse", List.of("model", "lexicon")),
          Map.entry("map", List.of("model", "vocabulary")),
          Map.entry("authority", List.of("model", "vocabulary", "lexicon", "map")),
          Map.entry("check", List.of("model", "vocabulary")),
          Map.entry("store", List.of("model", "vocabulary")),
          Map.entry("store.backup", List.of("model", "store")),
          Map.entry("store.changes", List.of("model", "store")),
          Map.entry("trace", List.of("model", "link.echo")),
          Map.entry("evaluate", List.of("model")));

  @TestFactory
  Stream<DynamicTest> eachStepKnowsOnlyWhatItMay() {
    return MAY_KNOW.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry)));
  }

  private static void check(Map.Entry<String, List<String>> entry) {
    String[] allowed =
        Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
            .map(name -> "org.huisheng." + name)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("org.huisheng." + entry.getKey())
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(inOurHouse())))
        .check(OURS);
  }

  private static DescribedPredicate<JavaClass> inOurHouse() {
    return resideInAnyPackage("org.huisheng..");
  }

  @Test
  void everyPackageOfTheLoaderHasItsRule() {
    List<String> packages =
        OURS.stream()
            .map(type -> type.getPackageName())
            .filter(name -> name.startsWith("org.huisheng."))
            .map(name -> name.substring("org.huisheng.".length()))
            .distinct()
            .sorted()
            .toList();
    assertThat(MAY_KNOW.keySet()).containsAll(packages);
  }

  @Test
  void hanLpLivesInOneClass() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.huisheng.extract.text.ChineseTagger")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.hankcs..")
        .check(OURS);
  }

  @Test
  void onlyIrisMintsIdentifiers() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.huisheng.map.Iris")
        .and()
        .resideInAnyPackage("org.huisheng.map", "org.huisheng.store", "org.huisheng.check")
        .should()
        .callMethod(NodeFactory.class, "createURI", String.class)
        .because("escaping belongs in one place")
        .check(OURS);
  }
}
