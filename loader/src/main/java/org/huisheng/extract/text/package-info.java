/**
 * What every reader of a document needs: its lines and sentences with the way back to the original,
 * words with their parts of speech, phrases, dates, names in a given place.
 *
 * <p>{@link org.huisheng.extract.text.ChineseTagger} is the only class that knows HanLP.
 */
package org.huisheng.extract.text;
