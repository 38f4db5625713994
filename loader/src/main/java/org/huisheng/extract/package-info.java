/**
 * In: one {@link org.huisheng.model.CleanDocument}. Out: its {@link org.huisheng.model.Extraction}.
 * Sees one document and the lexicon, never the shelf or the store.
 *
 * <p>Extractors work on the cleaned view and report places in the original; {@link
 * org.huisheng.extract.text.DocumentText} is the way back. Each sub-package answers one question
 * and knows only those that were answered before it, in the order of {@link DocumentExtractor}.
 */
package org.huisheng.extract;
