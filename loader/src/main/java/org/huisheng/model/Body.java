package org.huisheng.model;

import java.util.Optional;

/**
 * A body as the shelf knows it, described once.
 *
 * @param key its identity
 * @param kind what sort of body it is
 * @param level its administrative level, if it has one
 * @param divisionCode six-digit code (GB/T 2260) of its division, if it belongs to one and the name
 *     says which
 * @param superior the body of its own line next above it (江苏省总工会 for 苏州市总工会)
 * @param ledByParty the Party committee that leads it at its level: the other half of dual
 *     leadership
 * @param partOf the body it is a unit of (湖州市总工会 for its 党组)
 * @param basis which rule gave its place in the hierarchies
 */
public record Body(
    EntityKey key,
    BodyKind kind,
    Optional<Level> level,
    Optional<String> divisionCode,
    Optional<EntityKey> superior,
    Optional<EntityKey> ledByParty,
    Optional<EntityKey> partOf,
    HierarchyBasis basis) {

  /** Which rule gives a body its superiors (层级依据). */
  public enum HierarchyBasis implements Notation {
    /** A federation answers to the next higher federation and is led by its level's committee. */
    FEDERATION_CHAIN,
    /** A Party committee answers to the next higher committee. */
    PARTY_CHAIN,
    /** A government answers to the next higher government and is led by its level's committee. */
    GOVERNMENT_CHAIN,
    /** Its name contains the body it is a unit of. */
    CONTAINED_NAME,
    /** Written down in {@code ontology/reference}. */
    REFERENCE,
    /** No rule applies. */
    NONE
  }
}
