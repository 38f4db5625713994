package org.huisheng.bench.descent;

import java.util.Optional;
import java.util.OptionalInt;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Level;

/**
 * A body that writes documents.
 *
 * @param name canonical full name
 * @param kind what sort of body it is
 * @param level where it stands
 * @param division full name of its division, if it has one
 * @param superior its direct superior among the {@link Speakers}; none for the centre
 */
record Speaker(
    String name, BodyKind kind, Level level, Optional<String> division, OptionalInt superior) {}
