package org.huisheng.store.backup;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huisheng.model.DocumentId;

/** What may stand in a backup. Names are paths below the folder of a version, or of the store. */
final class EntryNames {

  static final String MANIFEST = "manifest.json";
  static final String DUMP = "dump.nq.gz";
  static final String JUDGEMENTS = "judgements.ttl";
  static final String SHELVES = "shelves.ttl";

  /** What every version has. */
  static final Set<String> OF_EVERY_VERSION =
      Set.of(
          "alignments.gz", "catalogue.jsonl", DUMP, "findings.jsonl", "ledger.json", "stats.json");

  private static final Set<String> OF_PERSONS = Set.of(JUDGEMENTS, SHELVES);

  private static final Pattern OF_DOCUMENT = Pattern.compile("(archive|text)/([0-9a-f]{16})\\.txt");

  private EntryNames() {}

  static String archived(DocumentId document) {
    return "archive/" + document + ".txt";
  }

  static String cleaned(DocumentId document) {
    return "text/" + document + ".txt";
  }

  /** {@return whether the manifest may name it} */
  static boolean isKnown(String name) {
    return OF_EVERY_VERSION.contains(name)
        || OF_PERSONS.contains(name)
        || OF_DOCUMENT.matcher(name).matches();
  }

  /** {@return whether bytes with this hash may be kept under {@code name}} */
  static boolean admits(String name, String sha256) {
    Matcher document = OF_DOCUMENT.matcher(name);
    return !document.matches()
        || document.group(1).equals("text")
        || sha256.startsWith(document.group(2));
  }
}
