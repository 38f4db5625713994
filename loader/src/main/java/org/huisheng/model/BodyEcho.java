package org.huisheng.model;

/**
 * That one body took wording from another: all echoes of their documents that are descent,
 * together.
 *
 * @param taker who took
 * @param giver from whom
 * @param passages how many passages
 * @param novelty how many characters of them are no formula's
 * @param first the lag of the earliest taking document
 * @param median the lag in the middle, each bound for itself
 */
public record BodyEcho(
    EntityKey taker, EntityKey giver, int passages, int novelty, Lag first, Lag median) {}
