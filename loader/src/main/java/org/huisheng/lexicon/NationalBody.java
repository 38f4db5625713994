package org.huisheng.lexicon;

import java.util.Optional;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Level;

/**
 * A body whose name means one thing everywhere (全总, 党中央).
 *
 * @param form as written
 * @param name canonical name
 * @param kind what sort of body it is
 * @param level its level, if it has one
 * @param superior the body above it, if there is one
 * @param neighbours what must not stand beside the form
 */
public record NationalBody(
    String form,
    String name,
    BodyKind kind,
    Optional<Level> level,
    Optional<String> superior,
    Neighbours neighbours) {}
