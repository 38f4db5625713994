/**
 * A document walks through the house once and never turns back:
 *
 * <pre>
 *   read ──▶ clean ──▶ extract ──▶ link ──▶ map ──▶ check ──▶ store
 *   bytes    text +     what one    what the  RDF     shapes    TDB2
 *            way back   document    shelf
 *                       says        says
 * </pre>
 *
 * One package a verb, the nouns that travel in {@code model}, and one class, {@link
 * org.huisheng.Pipeline}, that knows the order. Nothing in these packages is null unless its
 * Javadoc says so.
 */
package org.huisheng;
