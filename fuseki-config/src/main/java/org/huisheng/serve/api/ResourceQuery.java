package org.huisheng.serve.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A query of the server's own, from a {@code .rq} file beside the class that asks it. Immutable.
 */
public final class ResourceQuery {

  private final Query query;

  private ResourceQuery(Query query) {
    this.query = query;
  }

  /** {@return the query in {@code file}} */
  public static ResourceQuery of(Class<?> asker, String file) {
    try (InputStream in = asker.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ResourceQuery(QueryFactory.create(text, Syntax.syntaxSPARQL_11));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the query as it stands; to be read and not changed} */
  public Query query() {
    return query;
  }

  /** {@return the query with {@code value} in place of a variable} */
  public Query with(String variable, Node value) {
    return QueryTransformOps.syntaxSubstitute(query, Map.of(Var.alloc(variable), value));
  }
}
