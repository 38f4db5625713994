/**
 * In: the data files of {@code ontology/}, from the class path. Out: typed, immutable values that
 * {@code clean}, {@code extract} and {@code link} get handed in. The only package that reads those
 * files.
 *
 * <p>A row that does not fit raises {@link java.lang.IllegalStateException} with file, line and
 * value: a rule file is ours, so a fault in it is a fault of the program.
 */
package org.huisheng.lexicon;
