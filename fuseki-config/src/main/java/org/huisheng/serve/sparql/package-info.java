/**
 * {@code /sparql}: SPARQL 1.1 Protocol over the guarded execution. In: a request with a query. Out:
 * its whole answer in the format it asks for, or a problem; and the description of the service.
 */
package org.huisheng.serve.sparql;
