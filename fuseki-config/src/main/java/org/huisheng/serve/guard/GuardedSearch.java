package org.huisheng.serve.guard;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * A full-text index that can only be read, and only by searches of a size. Safe for threads if the
 * index is.
 */
final class GuardedSearch implements TextIndex {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");

  private final TextIndex index;
  private final Limits limits;

  GuardedSearch(TextIndex index, Limits limits) {
    this.index = index;
    this.limits = limits;
  }

  private List<TextHit> search(
      String text, int hits, String lang, String highlight, IntFunction<List<TextHit>> searching) {
    // It becomes part of the search as it is.
    if (lang != null && !LANGUAGE.matcher(lang).matches()) {
      throw Refusal.of(400, "search", "'" + lang + "' is no language", "write lang:zh");
    }
    // Marks are written around every hit.
    int marks = highlight == null ? 0 : highlight.length();
    if (text.length() + marks > limits.of(Limit.SEARCH_CHARACTERS)) {
      throw Refusal.beyond(limits, Limit.SEARCH_CHARACTERS, "search for fewer words");
    }
    long wildcards = text.chars().filter(c -> c == '*' || c == '?' || c == '~' || c == '/').count();
    if (wildcards > limits.of(Limit.SEARCH_WILDCARDS)) {
      throw Refusal.beyond(limits, Limit.SEARCH_WILDCARDS, "quote the text that is meant as it is");
    }
    int most = limits.count(Limit.SEARCH_HITS);
    try {
      return searching.apply(hits <= 0 ? most : Math.min(hits, most));
    } catch (TextIndexParseException | IllegalArgumentException e) {
      throw unreadable(text, e);
    } catch (TextIndexException e) {
      Throwable cause = e.getCause();
      if (cause instanceof TooComplexToDeterminizeException
          || cause instanceof IndexSearcher.TooManyClauses) {
        throw unreadable(text, cause);
      }
      throw e;
    }
  }

  private static Refusal unreadable(String text, Throwable reason) {
    return Refusal.of(
        400,
        "search",
        "the full-text search '%s' cannot be read: %s".formatted(text, reason.getMessage()),
        "put the text between double quotes within the literal: '\"新质生产力\"'");
  }

  @Override
  public List<TextHit> query(Node property, String text, String graph, String lang, int limit) {
    return search(text, limit, lang, null, hits -> index.query(property, text, graph, lang, hits));
  }

  @Override
  public List<TextHit> query(Node property, String text, String graph, String lang) {
    return query(property, text, graph, lang, 0);
  }

  @Override
  public List<TextHit> query(
      Node property, String text, String graph, String lang, int limit, String highlight) {
    return search(
        text,
        limit,
        lang,
        highlight,
        hits -> index.query(property, text, graph, lang, hits, highlight));
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String text,
      String graph,
      String lang,
      int limit,
      String highlight) {
    return search(
        text,
        limit,
        lang,
        highlight,
        hits -> index.query(properties, text, graph, lang, hits, highlight));
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String text,
      String graph,
      String lang,
      int limit,
      String highlight) {
    return search(
        text,
        limit,
        lang,
        highlight,
        hits -> index.query(subject, properties, text, graph, lang, hits, highlight));
  }

  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String text,
      String graph,
      String lang,
      int limit,
      String highlight) {
    return search(
        text,
        limit,
        lang,
        highlight,
        hits -> index.query(subject, properties, text, graph, lang, hits, highlight));
  }

  @Override
  public Map<String, Node> get(String iri) {
    return index.get(iri);
  }

  @Override
  public EntityDefinition getDocDef() {
    return index.getDocDef();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("a published index never changes");
  }

  @Override
  public void prepareCommit() {
    throw readOnly();
  }

  @Override
  public void commit() {
    throw readOnly();
  }

  @Override
  public void rollback() {
    throw readOnly();
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  /** The index belongs to its version. */
  @Override
  public void close() {}
}
