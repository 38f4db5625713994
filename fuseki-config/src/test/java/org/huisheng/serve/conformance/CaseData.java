package org.huisheng.serve.conformance;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a question is asked of.
 *
 * @param files of the default graph, or of several graphs
 * @param graphs by name, the file of each
 */
record CaseData(List<URI> files, Map<String, URI> graphs) {

  static final CaseData EMPTY = new CaseData(List.of(), Map.of());

  CaseData {
    files = List.copyOf(files);
    graphs = Map.copyOf(graphs);
  }

  /** {@return this, with one more named graph} */
  CaseData with(String name, URI file) {
    Map<String, URI> more = new TreeMap<>(graphs);
    more.put(name, file);
    return new CaseData(files, more);
  }
}
