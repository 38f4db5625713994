package org.huisheng.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of <a href="https://www.w3.org/TR/prov-o/">PROV-O</a> that we write; Jena ships no
 * constants for it.
 */
public final class Prov {

  /** Namespace of the terms. */
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Property used = ResourceFactory.createProperty(NS, "used");
  public static final Property wasAssociatedWith =
      ResourceFactory.createProperty(NS, "wasAssociatedWith");
  public static final Property wasGeneratedBy =
      ResourceFactory.createProperty(NS, "wasGeneratedBy");

  private Prov() {}
}
