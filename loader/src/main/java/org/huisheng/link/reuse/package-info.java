/**
 * Text reuse: which stretches of which texts have their wording in common, whoever wrote them and
 * whenever. In: normalised texts, the earliest first. Out: {@link
 * org.huisheng.link.reuse.Alignment}s.
 *
 * <p>Every run of four characters is indexed; runs that two texts share are chained, extended and
 * aligned. How many texts have a run decides what it may start: a rare one brings every two of its
 * texts together, a more frequent one each text with the earliest, and the most frequent none. So
 * the number of alignments grows with the number of texts and the most repeated wordings are kept.
 */
package org.huisheng.link.reuse;
