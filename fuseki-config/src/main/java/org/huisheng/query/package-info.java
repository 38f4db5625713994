/**
 * The named queries of {@code queries/}: read once, given values, run on any graphs. Their form is
 * told in {@code queries/README.md}.
 */
package org.huisheng.query;
