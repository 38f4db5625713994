package org.huisheng.describe;

/**
 * One value of a closed set. Immutable.
 *
 * @param iri its identifier
 * @param notation how it is written in files and columns
 * @param label what it is called
 * @param definition what it means
 */
public record Concept(String iri, String notation, Bilingual label, Bilingual definition) {}
