/**
 * In: named graphs. Out: findings from the SHACL shapes of {@code ontology/shapes.ttl} and from
 * quality queries.
 */
package org.huisheng.check;
