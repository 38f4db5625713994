/**
 * In: a document's sentences and the place it speaks from. Out: {@link
 * org.huisheng.extract.bodies.Bodies}: the organisations it names, each with its full name and the
 * rule that gave it, and the classes of bodies (各级工会).
 *
 * <p>An anchor (a place, 省 市 县, 全国) is found first; the name grows from there to a head (总工会, 委员会,
 * 局) with its divisions and ordinals.
 */
package org.huisheng.extract.bodies;
