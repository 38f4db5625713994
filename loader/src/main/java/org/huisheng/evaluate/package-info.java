/**
 * In: what careful readers found in documents (gold) and what a program extracted from the same
 * documents, both in the schema of {@code seeds/gold/GUIDELINES.md}. Out: precision, recall and F1
 * for each kind of fact, and what was missed.
 *
 * <p>The definitions are those of the reference scorer {@code score.py}, down to the printed
 * character: two programs that disagree about a score would leave nobody knowing which one to
 * believe. Where a rule here looks odd (an empty key that matches an empty key), it is the
 * reference scorer's rule.
 */
package org.huisheng.evaluate;
