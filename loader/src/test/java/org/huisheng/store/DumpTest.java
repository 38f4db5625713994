package org.huisheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpTest {

  @TempDir Path folder;

  private static final Node IRI = NodeFactory.createURI("ex:p");

  /** Ideographs beyond the first plane sort before full-width letters in UTF-16, after in UTF-8. */
  private static final List<Node> VALUES =
      List.of(
          NodeFactory.createLiteralString("𠮷"),
          NodeFactory.createLiteralString("ＡＢ"),
          NodeFactory.createLiteralLang("两个\n\"确立\"", "zh"),
          NodeFactory.createLiteralString("a"));

  private Dump written(String name, List<Node> values) throws IOException {
    DatasetGraph graphs = DatasetGraphFactory.create();
    values.forEach(value -> graphs.add(new Quad(IRI, IRI, IRI, value)));
    Dump dump = new Dump(folder.resolve(name));
    dump.write(graphs);
    return dump;
  }

  @Test
  void linesAreSortedByBytesAndEscaped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written("a", VALUES).copyTo(bytes);

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "<ex:p> <ex:p> \"a\" <ex:p> .",
            "<ex:p> <ex:p> \"两个\\n\\\"确立\\\"\"@zh <ex:p> .",
            "<ex:p> <ex:p> \"ＡＢ\" <ex:p> .",
            "<ex:p> <ex:p> \"𠮷\" <ex:p> .");
  }

  @Test
  void theOrderOfWritingLeavesNoTrace() throws IOException {
    List<Node> reversed = List.of(VALUES.get(3), VALUES.get(2), VALUES.get(1), VALUES.get(0));

    assertThat(Files.readAllBytes(written("a", VALUES).file()))
        .isEqualTo(Files.readAllBytes(written("b", reversed).file()));
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    Iterator<Quad> quads = written("a", VALUES).read().find();

    assertThat(quads)
        .toIterable()
        .extracting(Quad::getObject)
        .containsExactlyInAnyOrderElementsOf(VALUES);
  }

  @Test
  void blankNodesAreRefused() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> written("a", List.of(NodeFactory.createBlankNode())))
        .withMessageContaining("blank node");
  }
}
