package org.huisheng.vocabulary;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The terms of <a href="https://www.w3.org/TR/owl-time/">OWL-Time</a> that we write; Jena ships no
 * constants for it.
 */
public final class Time {

  /** Namespace of the terms. */
  public static final String NS = "http://www.w3.org/2006/time#";

  public static final Resource TemporalEntity =
      ResourceFactory.createResource(NS + "TemporalEntity");

  private Time() {}
}
