package org.huisheng.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeReaderTest {

  private final List<Shape> shapes =
      ShapeReader.read(
          Handbooks.turtle(
              """
              :Thing a sh:NodeShape ; sh:targetClass hs:Thing ; sh:property :ThingPart .
              :ThingPart a sh:PropertyShape ;
                sh:path ( [ sh:inversePath hs:partOf ] [ sh:alternativePath ( hs:a hs:b ) ] ) ;
                sh:severity sh:Violation ; sh:message "One part."@en, "一个部分。"@zh .
              """));

  @Test
  void aShapeIsAboutItsTarget() {
    assertThat(shapes.get(0).constrained())
        .containsExactly("https://w3id.org/huisheng/ontology#Thing");
    assertThat(shapes.get(0).message()).isEmpty();
  }

  @Test
  void aShapeIsAboutAllThatItsPathPassesThrough() {
    assertThat(shapes.get(1).constrained())
        .extracting(iri -> iri.replaceAll(".*#", ""))
        .containsExactlyInAnyOrder("partOf", "a", "b");
    assertThat(shapes.get(1).severity()).isEqualTo(Optional.of("Violation"));
    assertThat(shapes.get(1).message()).isEqualTo(Optional.of(new Bilingual("One part.", "一个部分。")));
  }

  @Test
  void shapesKeepTheOrderOfTheFile() {
    assertThat(shapes).extracting(Shape::name).containsExactly("Thing", "ThingPart");
  }
}
