/**
 * In: two kept versions of a store. Out: which documents and quads came and went between them, by
 * one walk along their sorted dumps; nothing but counts is held in memory.
 */
package org.huisheng.store.changes;
