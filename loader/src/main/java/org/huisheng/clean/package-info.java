/**
 * In: a {@link org.huisheng.model.SourceFile}. Out: a {@link org.huisheng.model.CleanDocument}: the
 * cleaned view, the way back for each character, what was repaired or set aside, and what is odd.
 *
 * <p>A document in traditional characters is read in simplified ones, which the view shows; the
 * document's own are a span away.
 *
 * <p>Cleaning twice changes nothing, and nothing but noise is lost. {@link
 * org.huisheng.clean.Cleaner} knows the order; every {@link org.huisheng.clean.CleaningStep} knows
 * one kind of noise.
 */
package org.huisheng.clean;
