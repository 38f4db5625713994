/**
 * In: a {@link org.huisheng.model.Shelf}. Out: named graphs, and JSON of single extractions. The
 * border where UTF-16 offsets become code points; {@code Iris} alone mints identifiers.
 */
package org.huisheng.map;
