/**
 * In: the tables of {@code ontology/reference} and {@code ontology/lexicon}. Out: the same facts as
 * Turtle beside them, every entry with its source: what {@code graph/reference} holds.
 */
package org.huisheng.authority;
