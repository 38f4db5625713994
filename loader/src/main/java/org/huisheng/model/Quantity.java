package org.huisheng.model;

import java.math.BigDecimal;

/**
 * A number a task has to reach.
 *
 * @param what the thing counted or measured (参赛率)
 * @param comparator how the number bounds it
 * @param value the number
 * @param unit 期, 人, %
 */
public record Quantity(String what, Comparator comparator, BigDecimal value, String unit) {}
