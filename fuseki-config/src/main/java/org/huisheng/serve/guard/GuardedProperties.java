package org.huisheng.serve.guard;

import java.util.Set;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.vocabulary.ListPFunction;
import org.apache.jena.vocabulary.RDFS;

/**
 * The properties that compute: full-text search and the members of lists. All others of Jena's, and
 * any class by a {@code java:} name, are refused.
 */
final class GuardedProperties extends PropertyFunctionRegistry {

  private static final Set<String> ALLOWED =
      Set.of(TextQuery.NS + "query", ListPFunction.nListMember.getURI(), RDFS.member.getURI());

  private final PropertyFunctionRegistry known = PropertyFunctionRegistry.get(ARQ.getContext());

  @Override
  public boolean manages(String iri) {
    if (!ALLOWED.contains(iri) && known.manages(iri)) {
      throw Refusal.of(
          403,
          "property-function",
          "the property <" + iri + "> computes something and is not open to queries",
          "of computing properties there are text:query and list:member");
    }
    return ALLOWED.contains(iri) && known.manages(iri);
  }

  @Override
  public PropertyFunctionFactory get(String iri) {
    return manages(iri) ? known.get(iri) : null;
  }
}
