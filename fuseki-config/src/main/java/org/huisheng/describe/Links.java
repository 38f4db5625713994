package org.huisheng.describe;

import java.util.List;

/**
 * What a term is related to, all of it IRIs in the order of the file. Immutable.
 *
 * @param supers classes or properties it specialises
 * @param domains classes whose members have the property; empty for a class
 * @param ranges classes or datatypes of its values; empty for a class
 * @param seeAlso what a reader may want to see
 * @param closeMatches terms of other vocabularies that mean almost the same
 * @param exactMatches terms of other vocabularies that mean the same
 */
public record Links(
    List<String> supers,
    List<String> domains,
    List<String> ranges,
    List<String> seeAlso,
    List<String> closeMatches,
    List<String> exactMatches) {
  public Links {
    supers = List.copyOf(supers);
    domains = List.copyOf(domains);
    ranges = List.copyOf(ranges);
    seeAlso = List.copyOf(seeAlso);
    closeMatches = List.copyOf(closeMatches);
    exactMatches = List.copyOf(exactMatches);
  }
}
