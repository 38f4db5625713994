/**
 * In: named graphs, source bytes, cleaned texts. Out: a published version of the store, whole or
 * not at all. Older versions are kept for a while, and any of them can be made the current one
 * again.
 *
 * <pre>
 *   STORE/current            number of the version that counts; replaced atomically
 *   STORE/server.json        address of the server that holds the store open, while it runs
 *   STORE/load.lock          held by the load, restore or rollback that is under way
 *   STORE/judgements.ttl     what persons decided about unknown wordings, if they did
 *   STORE/shelves.ttl        the shelves that persons named, if they did
 *   STORE/versions/N/        never changes once it stands there
 *     tdb2/                  the graphs; one process at a time opens it
 *     index/                 full-text index of titles, names and passages
 *     archive/ID.txt         source bytes as they were read
 *     text/ID.txt            cleaned view
 *     dump.nq.gz             every quad, one line each, sorted by bytes
 *     stats.json             counts
 *     findings.jsonl         what was odd about the documents
 *     catalogue.jsonl        what is known of each document
 *     alignments.gz          the wording that documents have in common, for the next load
 *     ledger.json            which documents and which program made it
 *   STORE/versions/N.tmp/    a version under construction or being removed; swept by the next load
 * </pre>
 *
 * <p>{@code store.backup} puts a version into one file and back, {@code store.changes} tells two
 * versions apart; both read published versions alone, and the store does not know them.
 */
package org.huisheng.store;
