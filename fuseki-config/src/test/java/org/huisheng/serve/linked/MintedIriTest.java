package org.huisheng.serve.linked;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MintedIriTest {

  private static final String BASE = "https://w3id.org/huisheng/";

  private static String iri(String path) {
    return MintedIri.of(path).orElseThrow().node().getURI();
  }

  @ParameterizedTest
  @CsvSource({
    "id/body/%E7%94%B2, id/body/甲",
    "id/body/%e7%94%b2, id/body/甲",
    "id/body/甲, id/body/甲",
    "id/slogan/%F0%A0%AE%B7%E9%87%8E, id/slogan/𠮷野",
    "id/person/%E5%BC%A0%20%E4%B8%89@x%28y%29, id/person/张%20三@x(y)",
    "id/x/a%2Fb%25, id/x/a%2Fb%25",
    "id/x/a%2fb, id/x/a%2Fb",
    "id/x/a+b%2Bc, id/x/a+b+c",
    "doc/0123456789abcdef/mention/0-5-body, doc/0123456789abcdef/mention/0-5-body"
  })
  void howeverAPathIsSpeltItMeansTheIdentifierThatIsStored(String path, String stored) {
    assertThat(iri(path)).isEqualTo(BASE + stored);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id//x", "id/body/", "id/%E7%94", "id/%", "id/%4", "id/%zz"})
  void whatSpellsNothingMeansNothing(String path) {
    assertThat(MintedIri.of(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id/person/张%20三@x(y)", "id/slogan/𠮷野", "id/x/a%2Fb%25", "id/x/豈"})
  void itsPathIsAsciiAndLeadsBack(String stored) {
    MintedIri iri = MintedIri.of(NodeFactory.createURI(BASE + stored)).orElseThrow();

    assertThat(iri.path()).isASCII();
    assertThat(iri(iri.path())).isEqualTo(BASE + stored);
  }

  @Test
  void identifiersOfOthersAreNotOurs() {
    assertThat(MintedIri.of(NodeFactory.createURI("https://example.org/id/x"))).isEmpty();
    assertThat(MintedIri.of(NodeFactory.createLiteralString(BASE))).isEmpty();
  }
}
