/** Constants of {@code ontology/huisheng.ttl} and of the vocabularies it reuses. */
package org.huisheng.vocabulary;
