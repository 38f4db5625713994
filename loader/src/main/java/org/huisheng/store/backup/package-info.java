/**
 * In: a published version of a store. Out: one file from which it can be made again, checked by
 * hashes; and the way back.
 *
 * <pre>
 *   FILE.zip
 *     alignments.gz, catalogue.jsonl, dump.nq.gz, findings.jsonl, ledger.json, stats.json
 *     archive/ID.txt, text/ID.txt      as in the folder of the version
 *     judgements.ttl, shelves.ttl      of the store, where it has them
 *     manifest.json                    size and SHA-256 of each entry; comes last
 * </pre>
 *
 * <p>The database is not in it: it is made again from the dump, as a load makes it. So a backup
 * never opens a database, and can be made while a server has it open.
 */
package org.huisheng.store.backup;
