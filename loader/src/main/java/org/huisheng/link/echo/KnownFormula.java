package org.huisheng.link.echo;

import java.util.Optional;
import org.huisheng.model.EntityKey;
import org.huisheng.model.Formula.Origin;

/**
 * A wording that counts as a formula before any text is looked at.
 *
 * @param wording as written
 * @param origin how it is known
 * @param denotes what it names, if it is a name
 */
public record KnownFormula(String wording, Origin origin, Optional<EntityKey> denotes) {}
