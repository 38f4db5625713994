package org.huisheng.bench;

import java.util.function.IntSupplier;

/**
 * Something to do again and again.
 *
 * @param characters how much text one doing takes
 * @param doing gives any figure that depends on its result, so that no compiler leaves it out
 */
record Work(int characters, IntSupplier doing) {}
