package org.huisheng.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OntologyReaderTest {

  private static final String TERMS =
      """
      hs:Zebra a owl:Class ; rdfs:label "z"@en, "斑马"@zh ; skos:definition "Z."@en, "义。"@zh .
      hs:Ant a owl:Class ; rdfs:label "a"@en, "蚁"@zh ; skos:definition "A."@en, "义。"@zh .
      hs:sees a owl:ObjectProperty, owl:SymmetricProperty ;
        rdfs:label "sees"@en, "见"@zh ; skos:definition "S."@en, "义。"@zh ;
        rdfs:domain hs:Ant ; rdfs:range hs:Zebra ;
        skos:example "hs:b hs:sees hs:a .", "乙见甲"@zh ; skos:scopeNote "Seldom."@en ;
        skos:closeMatch foaf:knows .
      hs:watches a owl:ObjectProperty ; rdfs:subPropertyOf hs:sees ;
        rdfs:label "watches"@en, "看"@zh ; skos:definition "W."@en, "义。"@zh .
      hs:size a owl:DatatypeProperty ;
        rdfs:label "size"@en, "大小"@zh ; skos:definition "How big."@en, "多大。"@zh .
      hs:age a owl:DatatypeProperty ; rdfs:domain foaf:Person ;
        rdfs:label "age"@en, "年龄"@zh ; skos:definition "How old."@en, "多大岁数。"@zh .
      """;

  private final Ontology ontology = Handbooks.ontology(TERMS);

  private Term term(String name) {
    return ontology.terms().stream()
        .filter(term -> term.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsTheOrderOfTheFile() {
    assertThat(ontology.terms())
        .extracting(Term::name)
        .containsExactly("Zebra", "Ant", "sees", "watches", "size", "age");
  }

  @Test
  void readsAllThatIsSaidOfATerm() {
    Term sees = term("sees");
    assertThat(sees.kind()).isEqualTo(TermKind.OBJECT_PROPERTY);
    assertThat(sees.label()).isEqualTo(new Bilingual("sees", "见"));
    assertThat(sees.examples())
        .containsExactly(
            new Remark("hs:b hs:sees hs:a .", Optional.empty()),
            new Remark("乙见甲", Optional.of("zh")));
    assertThat(sees.notes()).containsExactly(new Remark("Seldom.", Optional.of("en")));
    assertThat(sees.links().closeMatches()).containsExactly("http://xmlns.com/foaf/0.1/knows");
  }

  @Test
  void aTermThatLacksALanguageIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Handbooks.ontology("hs:Bare a owl:Class ; rdfs:label \"bare\"@en ."))
        .withMessageContainingAll("Bare", "label", "zh");
  }

  @Test
  void propertiesStandUnderTheirClassThenUnderOthersThenAnywhere() {
    List<Chapter> chapters = Chapters.of(ontology);
    assertThat(chapters)
        .extracting(
            chapter -> chapter.subject().map(iri -> iri.replaceAll(".*[#/]", "")).orElse(""))
        .containsExactly("Zebra", "Ant", "Person", "");
    assertThat(chapters.get(3).properties()).containsExactly(term("size"));
  }

  @Test
  void aPropertyHasTheDomainAndRangeOfWhatItSpecialises() {
    assertThat(Chapters.of(ontology).get(1).properties())
        .containsExactly(term("sees"), term("watches"));
    assertThat(Chapters.ranges(ontology, term("watches"))).isEqualTo(Set.of(term("Zebra").iri()));
  }
}
