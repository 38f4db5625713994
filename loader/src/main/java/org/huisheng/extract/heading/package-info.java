/**
 * In: the lines above and around a text. Out: {@link org.huisheng.extract.heading.Heading}: title,
 * genre, by-lines, publisher and dates.
 */
package org.huisheng.extract.heading;
