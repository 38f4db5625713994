package org.huisheng.query;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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
  private static final String PARTS = "parts";

  private final SortedMap<String, NamedQuery> queries;
  private final PrefixMapping prefixes;

  private QueryLibrary(SortedMap<String, NamedQuery> queries, PrefixMapping prefixes) {
    this.queries = Collections.unmodifiableSortedMap(queries);
    this.prefixes = prefixes;
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
    Map<String, String> parts = new HashMap<>();
    files.forEach(
        (file, content) -> {
          if (isQuery(file) && folder(file).equals(PARTS)) {
            parts.put(name(file), text(content));
          }
        });
    Parts shared = Parts.of(parts);
    SortedMap<String, NamedQuery> queries = new TreeMap<>();
    files.forEach(
        (file, content) -> {
          if (isQuery(file) && !folder(file).equals(PARTS)) {
            NamedQuery query = QueryFile.parse(file, text(content), prefixes, shared);
            if (queries.put(query.name(), query) != null) {
              throw new IllegalStateException(
                  "queries/" + file + ":1: another query has this name");
            }
          }
        });
    return new QueryLibrary(queries, prefixes);
  }

  private static boolean isQuery(String file) {
    return file.endsWith(SUFFIX);
  }

  /** {@return the name of the query in {@code file}, which has a folder or none} */
  static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1, file.length() - SUFFIX.length());
  }

  /** {@return the folder of {@code file}; empty when it has none} */
  static String folder(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }

  /** {@return all queries, by name} */
  public Collection<NamedQuery> all() {
    return queries.values();
  }

  /** {@return the prefixes of all queries; to be read and not changed} */
  public PrefixMapping prefixes() {
    return prefixes;
  }

  /** {@return the folders that hold queries, by name} */
  public List<String> folders() {
    return queries.values().stream().map(NamedQuery::folder).distinct().sorted().toList();
  }

  /** {@return the queries of a folder, by name} */
  public List<NamedQuery> in(String folder) {
    return queries.values().stream().filter(query -> query.folder().equals(folder)).toList();
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
