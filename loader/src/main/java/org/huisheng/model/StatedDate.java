package org.huisheng.model;

import java.time.LocalDate;

/**
 * A date that a document states of itself.
 *
 * @param value the day
 * @param kind what happened on it
 * @param where its place in the original
 * @param yearInherited whether the text leaves out the year and it comes from another date there
 */
public record StatedDate(LocalDate value, DateKind kind, Span where, boolean yearInherited) {}
