package org.huisheng.describe;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huisheng.vocabulary.Hs;

/** How IRIs are written for people, and where they lead. Immutable. */
final class Names {

  private static final String SCHEMES = "https://w3id.org/huisheng/scheme/";

  private final SortedMap<String, String> prefixByNamespace = new TreeMap<>();
  private final Set<String> told;

  /**
   * @param prefixes prefix → namespace
   * @param told IRIs of classes of others that have a place on the pages
   */
  Names(Map<String, String> prefixes, Collection<String> told) {
    prefixes.forEach((prefix, namespace) -> prefixByNamespace.put(namespace, prefix));
    this.told = Set.copyOf(told);
  }

  /** {@return {@code prefix:name}, or the IRI where no prefix fits} */
  String shortened(String iri) {
    String namespace = iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    String prefix = prefixByNamespace.get(namespace);
    return prefix == null ? iri : prefix + ":" + iri.substring(namespace.length());
  }

  static boolean isOurs(String iri) {
    return iri.startsWith(Hs.NS);
  }

  /** {@return what leads to a term: its place on the page where it has one, else its IRI} */
  String target(String iri) {
    boolean here = isOurs(iri) || iri.startsWith(SCHEMES) || told.contains(iri);
    return here ? "#" + anchor(iri) : iri;
  }

  /**
   * {@return the place of a term on a page}
   *
   * <p>Ours stand under their names, which hold no hyphen; a hyphen keeps all else apart from them.
   */
  String anchor(String iri) {
    if (isOurs(iri)) {
      return iri.substring(Hs.NS.length());
    }
    return iri.startsWith(SCHEMES)
        ? "scheme-" + iri.substring(SCHEMES.length()).replace('/', '-')
        : "of-" + shortened(iri).replaceAll("[^A-Za-z0-9]+", "-");
  }
}
