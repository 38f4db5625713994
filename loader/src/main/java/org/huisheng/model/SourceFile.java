package org.huisheng.model;

/**
 * One document as it was read, before anything is done to it.
 *
 * @param id from the bytes
 * @param name the file's name without its folders; shown, never part of an identifier
 * @param location where a message should point, as the user named it (a path, {@code -} for
 *     standard input); never stored
 * @param text the strict decoding of the bytes: byte-order mark dropped, line ends kept
 */
public record SourceFile(DocumentId id, String name, String location, String text) {}
