package org.huisheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.huisheng.vocabulary.Hs;

/**
 * The full-text index of a version, for jena-text's {@code text:query}. It is made with the version
 * and, like it, never changes.
 *
 * @param folder {@code index/} of a version
 */
public record SearchIndex(Path folder) {

  /** Field that {@code text:query} searches when it names no property. */
  private static final String NAMES = "name";

  /** For what is an identifier and no text. */
  private static final Analyzer WHOLE = new KeywordAnalyzer();

  /** Field → the properties whose literals it holds. */
  private static final Map<String, List<Node>> FIELDS =
      Map.of(
          NAMES,
          List.of(
              SKOS.prefLabel.asNode(),
              SKOS.altLabel.asNode(),
              SKOSXL.literalForm.asNode(),
              Hs.surface.asNode()),
          "title",
          List.of(DCTerms.title.asNode()),
          "passage",
          List.of(Hs.quote.asNode()));

  /** {@return the properties that can be searched} */
  public static List<Node> properties() {
    return FIELDS.values().stream().flatMap(List::stream).sorted(SearchIndex::byName).toList();
  }

  private static int byName(Node one, Node other) {
    return one.getURI().compareTo(other.getURI());
  }

  /** Fills the folder, which must not be there yet. */
  void write(DatasetGraph graphs) throws IOException {
    Files.createDirectories(folder);
    TextIndexLucene index = lucene(FSDirectory.open(folder));
    try {
      EntityDefinition fields = index.getDocDef();
      for (Iterator<Quad> quads = graphs.find(); quads.hasNext(); ) {
        Quad quad = quads.next();
        if (fields.getField(quad.getPredicate()) != null && quad.getObject().isLiteral()) {
          index.addEntity(TextQueryFuncs.entityFromQuad(fields, quad));
        }
      }
      index.commit();
      IndexWriter writer = index.getIndexWriter();
      // Written once and read for ever: one segment is searched faster than many.
      writer.forceMerge(1);
      index.commit();
    } finally {
      index.close();
    }
  }

  /** {@return the index, open, if there is one; its reader closes it. Safe for threads} */
  Optional<TextIndex> open() throws IOException {
    return Files.isDirectory(folder)
        ? Optional.of(lucene(FSDirectory.open(folder)))
        : Optional.empty();
  }

  private static TextIndexLucene lucene(Directory directory) {
    EntityDefinition fields = new EntityDefinition("uri", NAMES, "graph");
    fields.setLangField("lang");
    FIELDS.forEach((field, properties) -> properties.forEach(each -> fields.set(field, each)));
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setAnalyzer(new ChineseAnalyzer(true));
    config.setQueryAnalyzer(
        new PerFieldAnalyzerWrapper(
            new ChineseAnalyzer(false), Map.of("uri", WHOLE, "graph", WHOLE, "lang", WHOLE)));
    config.setValueStored(true); // what ?literal and highlighting give back
    return new TextIndexLucene(directory, config);
  }
}
