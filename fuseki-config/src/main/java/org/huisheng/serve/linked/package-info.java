/**
 * Linked data: every identifier that the loader mints, under this server's own address. In: the
 * path of an identifier, percent-encoded or not. Out: for a thing that is no document the way to
 * its description; for a graph, the ontology and a description RDF in the format asked for.
 */
package org.huisheng.serve.linked;
