package org.huisheng.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of <a href="http://data.europa.eu/eli/ontology">ELI</a> that we write; Jena ships no
 * constants for it.
 */
public final class Eli {

  /** Namespace of the terms. */
  public static final String NS = "http://data.europa.eu/eli/ontology#";

  public static final Property based_on = ResourceFactory.createProperty(NS, "based_on");

  private Eli() {}
}
