/**
 * {@code /api}: the named queries, the documents' texts, tracing and changes, for programs that
 * write no SPARQL. In: a request with typed parameters. Out: JSON, CSV or a graph, or a problem.
 */
package org.huisheng.serve.api;
