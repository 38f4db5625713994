package org.huisheng.model;

/**
 * Somebody a document is sent to, as it names them: mostly a class of bodies (各市、县人民政府).
 *
 * @param kind how it is sent to them
 * @param name as printed
 * @param where its place in the original
 */
public record Addressee(AddresseeKind kind, String name, Span where) {}
