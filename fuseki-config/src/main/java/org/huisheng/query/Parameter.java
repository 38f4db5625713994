package org.huisheng.query;

import java.util.Optional;

/**
 * A variable of a query that may be given a value.
 *
 * @param name of the variable, without {@code ?}
 * @param type what values stand for
 * @param defaultValue used when none is given; without it the variable stays free
 * @param label what it means
 */
public record Parameter(
    String name, ParameterType type, Optional<String> defaultValue, String label) {}
