package org.huisheng.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person decided about a wording that no list knows.
 *
 * @param wording the wording as it was listed
 * @param verdict whether it is one
 * @param kind of what kind it is, where the person said so
 * @param by who decided, where that is known
 * @param at when
 * @param why where a reason was given
 */
public record Judgement(
    String wording,
    Verdict verdict,
    Optional<SloganKind> kind,
    Optional<String> by,
    Instant at,
    Optional<String> why) {}
