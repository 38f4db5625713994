package org.huisheng.query;

import java.util.Optional;

/**
 * A column of a query's result.
 *
 * @param name of the variable, without {@code ?}
 * @param type what its cells hold
 * @param unit what its numbers count or measure
 * @param meaning what it says
 */
public record Column(String name, ColumnType type, Optional<String> unit, String meaning) {}
