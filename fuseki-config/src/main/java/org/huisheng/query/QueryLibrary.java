package org.huisheng.query;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sys.JenaSystem;
import org.huisheng.resource.ClassPathFolder;

/** All named queries. Immutable and safe for threads. */
public final class QueryLibrary {

  static {
    JenaSystem.init();
  }

  private static final String SUFFIX = ".rq";

  private final SortedMap<String, NamedQuery> queries;

  private QueryLibrary(SortedMap<String, NamedQuery> queries) {
    this.queries = Collections.unmodifiableSortedMap(queries);
  }

  /**
   * {@return the queries of this program}
   *
   * @throws IllegalStateException if a file does not fit; the message names file and line
   */
  public static QueryLibrary load() {
    return of(ClassPathFolder.read(QueryLibrary.class, "queries"));
  }

  /**
   * {@return the queries of a folder}
   *
   * @param files name → content, {@code prefixes.ttl} among them
   */
  static QueryLibrary of(Map<String, byte[]> files) {
    PrefixMapping prefixes = prefixes(text(files.getOrDefault("prefixes.ttl", new byte[0])));
    SortedMap<String, NamedQuery> queries = new TreeMap<>();
    files.forEach(
        (file, content) -> {
          if (file.endsWith(SUFFIX)) {
            String name = file.substring(0, file.length() - SUFFIX.length());
            queries.put(name, QueryFile.parse(name, text(content), prefixes));
          }
        });
    return new QueryLibrary(queries);
  }

  /** {@return all queries, by name} */
  public Collection<NamedQuery> all() {
    return queries.values();
  }

  /**
   * {@return the query called {@code name}}
   *
   * @throws BadArgumentException if there is none; the message names the nearest
   */
  public NamedQuery get(String name) {
    NamedQuery query = queries.get(name);
    if (query == null) {
      throw new BadArgumentException(
          "no query is called '%s'; %s".formatted(name, Nearest.hint(name, queries.keySet())));
    }
    return query;
  }

  private static PrefixMapping prefixes(String declarations) {
    Query empty = QueryFactory.create(declarations + "ASK {}", Syntax.syntaxSPARQL_11);
    return empty.getPrefixMapping();
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
