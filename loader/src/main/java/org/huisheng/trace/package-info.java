/**
 * In: a draft that is not on the shelf. Out: a {@link org.huisheng.trace.Trace}: which texts of the
 * shelf it has wording of, passage by passage, and which directives stand behind these. Nothing is
 * stored.
 */
package org.huisheng.trace;
