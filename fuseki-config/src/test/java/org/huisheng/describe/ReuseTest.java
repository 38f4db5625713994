package org.huisheng.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReuseTest {

  private static final Bilingual ANY = new Bilingual("any", "任意");
  private static final Entry FOAF = new Entry("http://xmlns.com/foaf/0.1/", ANY, ANY);
  private static final Entry SKOS = new Entry("http://www.w3.org/2004/02/skos/core#", ANY, ANY);

  private static final Ontology ONTOLOGY =
      Handbooks.ontology(
          """
          hs:A a owl:Class ; rdfs:subClassOf foaf:Document ;
            rdfs:seeAlso foaf:Person, <https://example.org/page> ;
            rdfs:label "a"@en, "甲"@zh ; skos:definition "A."@en, "甲。"@zh .
          """);

  private static List<Vocabulary> reuse(Entry... known) {
    return Reuse.of(ONTOLOGY, List.of(), new Usages(List.of()), List.of(known));
  }

  @Test
  void aVocabularyIsToldWithWhatIsReusedOfIt() {
    assertThat(reuse(SKOS, FOAF))
        .containsExactly(
            new Vocabulary(
                FOAF,
                List.of("http://xmlns.com/foaf/0.1/Document", "http://xmlns.com/foaf/0.1/Person")));
  }

  @Test
  void aTermOfNoKnownVocabularyIsRefusedByName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> reuse(SKOS))
        .withMessageContainingAll("vocabularies.tsv", "foaf/0.1/Document")
        .withMessageNotContaining("example.org");
  }
}
