package org.huisheng.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassDiagramTest {

  private static final Handbook HANDBOOK =
      Handbooks.of(
          """
          hs:A a owl:Class ; rdfs:label "a"@en, "甲"@zh ; skos:definition "A."@en, "甲。"@zh .
          hs:B a owl:Class ; rdfs:subClassOf hs:A, foaf:Document ;
            rdfs:label "b"@en, "乙"@zh ; skos:definition "B."@en, "乙。"@zh .
          hs:to a owl:ObjectProperty ; rdfs:domain hs:A ; rdfs:range foaf:Person, hs:A ;
            rdfs:label "to"@en, "往"@zh ; skos:definition "To."@en, "往。"@zh .
          hs:kind a owl:ObjectProperty ; rdfs:domain hs:A ; rdfs:range skos:Concept ;
            rdfs:label "kind"@en, "类"@zh ; skos:definition "Kind."@en, "类。"@zh .
          """);

  private static final ClassDiagram DIAGRAM =
      ClassDiagram.of(HANDBOOK.ontology(), HANDBOOK.chapters(), HANDBOOK.names());

  @Test
  void ourClassesComeFirstThenThoseThatArrowsLeadTo() {
    assertThat(DIAGRAM.boxes()).extracting(Box::name).containsExactly("A", "B", "foaf:Person");
  }

  @Test
  void mermaidHasArrowsAndWhatSpecialisesWhat() {
    assertThat(MermaidDiagram.of(DIAGRAM))
        .isEqualTo(
            """
            classDiagram
              direction LR
              class A["A 甲"] {
                to foaf_Person, A
                kind skos_Concept
              }
              class B["B 乙"]
              class foaf_Person["foaf:Person"]
              A --> foaf_Person : to
              A <|-- B""");
  }

  @Test
  void theDrawingHasTheSameArrowAndSaysWhatSpecialisesWhat() {
    assertThat(SvgDiagram.of(DIAGRAM, HANDBOOK.names()).print())
        .contains("A to foaf:Person", "⊑ A")
        .doesNotContain("A kind skos:Concept");
  }
}
