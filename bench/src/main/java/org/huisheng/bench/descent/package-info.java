/**
 * Says how often the claims of descent are right. {@link
 * org.huisheng.bench.descent.TransmissionForest} writes documents of real bodies in which passages
 * are handed down and the way of each is known; {@link org.huisheng.bench.descent.DescentScore}
 * holds the claims against it when half of the sources are not on the shelf. {@link
 * org.huisheng.bench.descent.Placebos} are directives that nobody can have taken up.
 */
package org.huisheng.bench.descent;
