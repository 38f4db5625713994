package org.huisheng.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.huisheng.store.Ledger;
import org.huisheng.store.Store;
import org.huisheng.store.StoreVersion;
import org.huisheng.store.StoreWriter;
import org.huisheng.store.VersionBuild;

/** A store with five quads in three graphs: two bodies that the shelf expects. */
final class Fixture {

  private static final String GRAPHS =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      GRAPH <urn:g:1> { <urn:甲> skos:prefLabel "甲市总工会"@zh . <urn:甲> skos:prefLabel "甲"@zh }
      GRAPH <urn:g:2> { <urn:乙> skos:prefLabel "乙市总工会"@zh }
      GRAPH <urn:g:3> { <https://w3id.org/huisheng/id/shelf/all>
        <https://w3id.org/huisheng/ontology#expects> <urn:甲>, <urn:乙> }
      """;

  private Fixture() {}

  static StoreVersion publish(Store store) throws IOException {
    return publish(store, "");
  }

  /** Publishes a version with {@code more} graphs, written in TriG. */
  static StoreVersion publish(Store store, String more) throws IOException {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.fromString(GRAPHS + more, Lang.TRIG).parse(graphs);
    try (StoreWriter writer = store.writer();
        VersionBuild build = writer.build()) {
      build.graphs(new Ledger("run", "code", new TreeMap<>()), graphs);
      build.findings(List.of());
      return build.publish();
    }
  }

  static Store store(Path folder) {
    return new Store(folder.resolve("store with 空格"));
  }
}
