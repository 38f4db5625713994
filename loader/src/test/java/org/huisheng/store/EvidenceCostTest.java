package org.huisheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class EvidenceCostTest {

  private final DatasetGraph graphs = DatasetGraphFactory.create();

  @Test
  void mentionsAndTheirStatementsAreCountedAndTheRestByKindOfGraph() {
    RDFParser.fromString(
            """
            BASE <https://w3id.org/huisheng/>
            GRAPH <graph/doc/a> { <doc/a/mention/0-4-body> <p:1> 1 ; <p:2> 2 ; <p:3> 3 .
              <doc/a/mention/5-6-body> <p:1> 1 . <id/doc/a> <p:1> 1 . }
            GRAPH <graph/echo> { <pair/a-b> <p:1> 1 . }
            """,
            Lang.TRIG)
        .parse(graphs);

    EvidenceCost cost = EvidenceCost.of(graphs);

    assertThat(cost.mentions()).isEqualTo(2);
    assertThat(cost.quads()).isEqualTo(4);
    assertThat(cost.most()).isEqualTo(3);
    assertThat(cost.families()).containsEntry("doc", 5L).containsEntry("echo", 1L);
    ObjectNode json = new ObjectMapper().createObjectNode();
    cost.write(json, 1);
    assertThat(json.path("quadsPerMention").asDouble()).isEqualTo(2);
    assertThat(json.path("quadsPerDocumentWithEchoes").asDouble()).isEqualTo(6);
    assertThat(EvidenceCost.read(json)).isEqualTo(cost);
  }
}
