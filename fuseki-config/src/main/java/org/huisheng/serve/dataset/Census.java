package org.huisheng.serve.dataset;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.huisheng.serve.api.ResourceQuery;
import org.huisheng.serve.live.Lease;

/**
 * Counts of a version.
 *
 * @param triples statements, each once
 * @param subjects things that something is said of
 * @param properties IRI → in how many statements
 * @param classes IRI → how many things have that type
 */
record Census(
    long triples,
    long subjects,
    SortedMap<String, Long> properties,
    SortedMap<String, Long> classes) {

  private static final Query ALL = ResourceQuery.of(Census.class, "all-triples.rq").query();

  Census {
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
  }

  /**
   * {@return the counts of a version, by one pass over it that holds nothing but the counts}
   *
   * <p>It is the server's own and has no limit of time; the version never changes, so one pass is
   * all there is.
   */
  static Census of(Lease lease) {
    return Txn.calculateRead(
        lease.graphs(),
        () -> {
          try (QueryExec all = QueryExec.dataset(lease.graphs()).query(ALL).build()) {
            return count(all.select());
          }
        });
  }

  private static Census count(RowSet rows) {
    SortedMap<String, Long> properties = new TreeMap<>();
    SortedMap<String, Long> classes = new TreeMap<>();
    long triples = 0;
    long subjects = 0;
    Node last = null;
    while (rows.hasNext()) {
      Binding row = rows.next();
      Node subject = row.get("subject");
      Node property = row.get("property");
      Node value = row.get("value");
      triples++;
      // A whole union is read along TDB2's index by subject, so equal subjects are neighbours.
      if (!subject.equals(last)) {
        subjects++;
        last = subject;
      }
      properties.merge(property.getURI(), 1L, Long::sum);
      if (property.equals(RDF.type.asNode()) && value.isURI()) {
        classes.merge(value.getURI(), 1L, Long::sum);
      }
    }
    return new Census(triples, subjects, properties, classes);
  }
}
