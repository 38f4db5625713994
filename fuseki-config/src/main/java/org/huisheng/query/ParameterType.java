package org.huisheng.query;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** What a value of a parameter stands for. */
public enum ParameterType {
  /** An absolute IRI. */
  IRI("an absolute IRI such as https://w3id.org/huisheng/id/…") {
    @Override
    Node read(String value) {
      IRIx iri = IRIx.create(value);
      if (!iri.isAbsolute()) {
        throw new IllegalArgumentException("not absolute");
      }
      return NodeFactory.createURI(value);
    }
  },
  /** A Chinese name, as in {@code skos:prefLabel}. */
  LABEL("a name in Chinese") {
    @Override
    Node read(String value) {
      return NodeFactory.createLiteralLang(value, "zh");
    }
  },
  /** Plain text. */
  STRING("text") {
    @Override
    Node read(String value) {
      return NodeFactory.createLiteralString(value);
    }
  },
  /** A whole number. */
  INTEGER("a whole number such as 20") {
    @Override
    Node read(String value) {
      return NodeFactory.createLiteralDT(new BigInteger(value).toString(), XSDDatatype.XSDinteger);
    }
  },
  /** A day. */
  DATE("a day such as 2022-10-29") {
    @Override
    Node read(String value) {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    }
  };

  private final String form;

  ParameterType(String form) {
    this.form = form;
  }

  abstract Node read(String value);

  /** {@return how the type is written in a query's header} */
  public String notation() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the term that {@code value} stands for}
   *
   * @throws IllegalArgumentException if it stands for none; the message says what would do
   */
  Node parse(String value) {
    try {
      return read(value);
    } catch (IllegalArgumentException | DateTimeParseException | IRIException e) {
      throw new IllegalArgumentException("'" + value + "' is not " + form, e);
    }
  }
}
