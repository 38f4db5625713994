package org.huisheng.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.huisheng.model.Alignments;
import org.huisheng.model.DocumentId;
import org.huisheng.model.LocatedFinding;
import org.huisheng.model.Severity;

/**
 * A store whose versions have all that a load gives them, of made-up documents and graphs.
 *
 * @param store where they are published
 * @param sources where the documents are written before they are archived
 */
public record SampleStore(Store store, Path sources) {

  public static SampleStore in(Path folder) throws IOException {
    return new SampleStore(
        new Store(folder.resolve("store")), Files.createDirectories(folder.resolve("sources")));
  }

  /** {@return a version whose documents are {@code texts}, named by their place in the list} */
  public StoreVersion publish(String trig, String... texts) throws IOException {
    try (StoreWriter writer = store.writer();
        VersionBuild build = writer.build()) {
      TreeMap<DocumentId, String> documents = new TreeMap<>();
      for (String text : texts) {
        DocumentId id = DocumentId.of(text.getBytes(StandardCharsets.UTF_8));
        documents.put(id, "文件" + documents.size() + ".txt");
        build.archive(id, Files.writeString(sources.resolve(id + ".txt"), text));
        build.clean(id, text.strip());
      }
      build.catalogue(List.of());
      build.alignments(Alignments.NONE);
      build.findings(
          List.of(new LocatedFinding(Severity.WARNING, "odd-date", "文件0.txt", 1, 1, "可疑", "核对")));
      build.graphs(new Ledger("run", "code", documents), graphs(trig));
      return build.publish();
    }
  }

  private static DatasetGraph graphs(String trig) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(graphs);
    return graphs;
  }

  /** {@return the lines of the dump of {@code version}} */
  public static String dump(StoreVersion version) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    version.dump().copyTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
