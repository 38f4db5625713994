package org.huisheng.cli;

/**
 * A wording that the lexicon does not know and nobody has judged.
 *
 * @param wording as it is labelled in the store
 * @param kind what its form suggests
 * @param reason why it is proposed; several are joined by spaces
 * @param documents how many use it
 * @param mentions how often they do, in all
 * @param quote its first place with a few characters around
 */
record Candidate(
    String wording, String kind, String reason, int documents, int mentions, String quote) {}
