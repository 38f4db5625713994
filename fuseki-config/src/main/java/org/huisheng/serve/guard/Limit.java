package org.huisheng.serve.guard;

import java.util.Locale;

/** What is limited. The values stand in {@code limits.properties}, under these names. */
public enum Limit {
  QUERY_BYTES("bytes", "of a query's text in UTF-8"),
  QUERY_NESTING("levels", "of braces, parentheses and brackets within each other"),
  QUERY_UNIONS("UNIONs", "in a query"),
  QUERY_SECONDS("seconds", "from the start of a query to its last row"),
  ANSWER_ROWS("rows", "of an answer, or triples of a graph that a query makes"),
  ANSWER_BYTES("bytes", "of an answer before compression"),
  TEXT_CHARACTERS("characters", "of a text that a function takes or makes"),
  TEXT_TOTAL("characters", "of all long texts and groups that a query makes"),
  NUMBER_BITS("bits", "of a whole or decimal number that a query makes"),
  PATTERN_CHARACTERS("characters", "of a regular expression"),
  PATH_STEPS("steps", "of the property paths of a query"),
  SEARCH_CHARACTERS("characters", "of a full-text search"),
  SEARCH_WILDCARDS("wildcards", "in a full-text search"),
  SEARCH_HITS("hits", "of a full-text search"),
  RUNNING("queries", "that run at the same time"),
  RUNNING_PER_CLIENT("queries", "of one client that run at the same time"),
  WAITING("queries", "that wait for their turn"),
  WAITING_PER_CLIENT("queries", "of one client that wait for their turn"),
  WAITING_SECONDS("seconds", "that a query waits for its turn"),
  CLIENT_SECONDS("seconds", "of processor time that one client may use in a minute"),
  CLIENT_ERRORS("errors", "that one client may make in a minute"),
  HEAP_PERCENT("percent", "of the heap in use after a collection, when the largest query is ended"),
  DRAFT_BYTES("bytes", "of a draft that is traced"),
  CONNECTIONS("connections", "that are open at the same time"),
  IDLE_SECONDS("seconds", "without a byte, after which a connection is closed");

  private final String unit;
  private final String meaning;

  Limit(String unit, String meaning) {
    this.unit = unit;
    this.meaning = meaning;
  }

  /** {@return its name in {@code limits.properties}, in the service description and the docs} */
  public String notation() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return what is counted} */
  public String unit() {
    return unit;
  }

  /** {@return where it is counted; reads on from the unit} */
  public String meaning() {
    return meaning;
  }
}
