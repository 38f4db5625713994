/**
 * In: a document's sentences, bodies, meetings and metadata. Out: the documents, speeches, meeting
 * spirits, bodies of thought, plans and laws that it invokes, each with the relation its words
 * state.
 */
package org.huisheng.extract.directives;
