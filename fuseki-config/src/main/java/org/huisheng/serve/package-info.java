/** The endpoint: a stock Fuseki, the named queries and the explorer, for this machine alone. */
package org.huisheng.serve;
