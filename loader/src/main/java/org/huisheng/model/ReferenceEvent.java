package org.huisheng.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dated thing of the authority data: a congress, a plenum, a decision of the centre.
 *
 * @param key its identity, a meeting or a directive
 * @param issuer the body that convened or issued it, if the source says
 * @param start first day
 * @param end last day; the same as {@code start} for a document
 * @param source where the dates come from
 */
public record ReferenceEvent(
    EntityKey key, Optional<EntityKey> issuer, LocalDate start, LocalDate end, String source) {}
