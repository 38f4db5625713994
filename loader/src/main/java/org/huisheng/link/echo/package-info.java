/**
 * What may be said of the wording that documents share. In: linked documents and the alignments of
 * {@code link.reuse}. Out: {@link org.huisheng.model.Echoes}: echoes with kind, order, descent and
 * the ground for it, formulas, and from them who took how much from whom, where tasks come from and
 * which directive was taken up.
 *
 * <p>Order is not descent. Shared wording is all that alignments show; everything beyond needs a
 * ground that is written down with it.
 */
package org.huisheng.link.echo;
