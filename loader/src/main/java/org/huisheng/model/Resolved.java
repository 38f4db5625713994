package org.huisheng.model;

/**
 * An item of one document with the identity it has on the shelf.
 *
 * @param item as the document shows it
 * @param key what it is one with
 */
public record Resolved<T>(T item, EntityKey key) {}
