/**
 * Text reuse on shelves whose truth is known to the character: what finders of shared passages find
 * and what it costs them.
 *
 * <p>A shelf goes in as texts in order of time, matches come out; all places are characters
 * (UTF-16), spans are half open, days count from the shelf's first.
 */
package org.huisheng.bench.reuse;
