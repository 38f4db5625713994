/**
 * In: paths named by a user. Out: {@link org.huisheng.model.SourceFile}s, and a finding for each
 * file that could not be one. Decoding is strict: no replacement character slips in.
 */
package org.huisheng.read;
