/**
 * Constants of {@code ontology/huisheng.ttl} and of the vocabularies it reuses, and how a name is
 * spelt within an identifier: what those who mint identifiers and those who resolve them agree on.
 */
package org.huisheng.vocabulary;
