/**
 * In: a document's sentences, bodies and metadata. Out: clauses that tell somebody to do something,
 * with actor, verb, object, quantities, deadline and category.
 */
package org.huisheng.extract.tasks;
