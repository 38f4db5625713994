/**
 * In: the heading and everything read so far. Out: who issued the document, whose position it
 * conveys, what it reports on.
 */
package org.huisheng.extract.metadata;
