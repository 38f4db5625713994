package org.huisheng.model;

import java.util.Optional;

/**
 * An administrative division (行政区划).
 *
 * @param code six digits (GB/T 2260); county names repeat, codes do not
 * @param name full name (朝阳市)
 * @param level province, city or county
 * @param parent code of the division it lies in; absent for a province
 */
public record Division(String code, String name, Level level, Optional<String> parent) {}
