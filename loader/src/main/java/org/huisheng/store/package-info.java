/** In: named graphs. Out: a published version of a TDB2 store, whole or not at all. */
package org.huisheng.store;
