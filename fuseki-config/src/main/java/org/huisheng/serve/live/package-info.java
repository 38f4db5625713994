/**
 * The versions of a store while they are served. In: {@code STORE/current} and the kept versions.
 * Out: for each reader one version, database and index together, for as long as he reads.
 */
package org.huisheng.serve.live;
