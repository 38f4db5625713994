package org.huisheng.serve.sparql;

import java.io.ByteArrayOutputStream;

/**
 * An answer, complete before its first byte is sent: what goes wrong on the way still becomes a
 * status.
 *
 * @param body in UTF-8
 * @param mediaType of the body
 * @param rows rows, or triples
 * @param truncated whether there are more, and the client had said that he takes what there is
 */
public record Answer(ByteArrayOutputStream body, String mediaType, long rows, boolean truncated) {}
