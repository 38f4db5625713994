package org.huisheng.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of <a href="http://purl.org/spar/cito">CiTO</a> that we write; Jena ships no constants
 * for it.
 */
public final class Cito {

  /** Namespace of the terms. */
  public static final String NS = "http://purl.org/spar/cito/";

  public static final Property hasCitingEntity =
      ResourceFactory.createProperty(NS, "hasCitingEntity");
  public static final Property hasCitedEntity =
      ResourceFactory.createProperty(NS, "hasCitedEntity");
  public static final Resource Citation = ResourceFactory.createResource(NS + "Citation");

  private Cito() {}
}
