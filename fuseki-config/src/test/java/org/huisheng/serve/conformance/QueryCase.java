package org.huisheng.serve.conformance;

import java.net.URI;

/**
 * A query and what must become of it.
 *
 * @param name folder and name, as in a report
 * @param query file with its text
 * @param data what it is asked of
 * @param must what must become of it
 */
record QueryCase(String name, URI query, CaseData data, Must must) {

  /** What must become of a query. */
  sealed interface Must {}

  /** It is answered as a file says. */
  record Answer(URI expected) implements Must {}

  /** It is answered. */
  record Accept() implements Must {}

  /** It is refused as none of SPARQL. */
  record Refuse() implements Must {}
}
