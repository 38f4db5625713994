/**
 * What keeps a query from the net within bounds: its text before it is parsed, its functions before
 * they run, its growth while it runs, and its client's share of the machine.
 *
 * <p>In: a query that nobody vouches for. Out: its answer, or a {@link
 * org.huisheng.serve.guard.Refusal} that says which limit it reached. Every limit is a {@link
 * org.huisheng.serve.guard.Limit}.
 */
package org.huisheng.serve.guard;
