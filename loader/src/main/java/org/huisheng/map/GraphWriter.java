package org.huisheng.map;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.huisheng.model.Notation;

/**
 * Adds statements to one named graph.
 *
 * <p>The only place where literals are made: numbers are {@code xsd:integer} or {@code xsd:decimal}
 * and days {@code xsd:date}, which TDB2 keeps inside its identifiers. Not safe for threads.
 */
public final class GraphWriter {

  private final DatasetGraph graphs;
  private final Node graph;

  public GraphWriter(DatasetGraph graphs, Node graph) {
    this.graphs = graphs;
    this.graph = graph;
  }

  public void add(Node subject, Property property, Node object) {
    graphs.add(graph, subject, property.asNode(), object);
  }

  public void type(Node subject, Resource type) {
    add(subject, RDF.type, type.asNode());
  }

  public <E extends Enum<E> & Notation> void concept(Node subject, Property property, E value) {
    add(subject, property, Schemes.concept(value));
  }

  /** Chinese words, tagged {@code zh}. */
  public void chinese(Node subject, Property property, String words) {
    add(subject, property, NodeFactory.createLiteralLang(words, "zh"));
  }

  /** English words, tagged {@code en}. */
  public void english(Node subject, Property property, String words) {
    add(subject, property, NodeFactory.createLiteralLang(words, "en"));
  }

  /** A code, a name of a file, a quotation: characters in no language of ours. */
  public void string(Node subject, Property property, String characters) {
    add(subject, property, NodeFactory.createLiteralString(characters));
  }

  public void number(Node subject, Property property, long value) {
    add(subject, property, typed(Long.toString(value), XSDDatatype.XSDinteger));
  }

  /** {@code 15.0} and {@code 15} are the same node. */
  public void number(Node subject, Property property, BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    XSDDatatype type = plain.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal;
    add(subject, property, typed(plain.toPlainString(), type));
  }

  public void day(Node subject, Property property, LocalDate value) {
    add(subject, property, typed(value.toString(), XSDDatatype.XSDdate));
  }

  public void moment(Node subject, Property property, Instant value) {
    add(subject, property, typed(value.toString(), XSDDatatype.XSDdateTime));
  }

  public void truth(Node subject, Property property, boolean value) {
    add(subject, property, typed(Boolean.toString(value), XSDDatatype.XSDboolean));
  }

  private static Node typed(String lexical, XSDDatatype type) {
    return NodeFactory.createLiteralDT(lexical, type);
  }
}
