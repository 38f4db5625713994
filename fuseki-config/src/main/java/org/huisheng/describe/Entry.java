package org.huisheng.describe;

/**
 * A line of a table kept beside the code: a named graph, a vocabulary. Immutable.
 *
 * @param key what it is about, such as {@code graph/echo} or a namespace
 * @param title what it is called
 * @param text what it holds or is used for
 */
public record Entry(String key, Bilingual title, Bilingual text) {}
