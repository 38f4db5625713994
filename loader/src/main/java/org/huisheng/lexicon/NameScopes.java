package org.huisheng.lexicon;

import java.util.List;

/**
 * Which names of meetings and directives mean one thing in every document.
 *
 * @param signs how such names begin or end
 */
public record NameScopes(List<Sign> signs) {

  /**
   * How a name begins or ends, and what that tells.
   *
   * @param kind {@code meeting} or {@code directive}
   * @param isPrefix whether the name begins with the wording; else it ends with it
   * @param isNational whether the name then means one thing everywhere; else it depends on the
   *     speaker
   */
  public record Sign(String kind, boolean isPrefix, String wording, boolean isNational) {
    boolean marks(String ofKind, String name) {
      return kind.equals(ofKind) && (isPrefix ? name.startsWith(wording) : name.endsWith(wording));
    }
  }

  public NameScopes {
    signs = List.copyOf(signs);
  }

  static NameScopes load() {
    return new NameScopes(
        Tsv.rows("lexicon/name-scopes.tsv").stream()
            .map(
                row ->
                    new Sign(
                        row.get("kind"),
                        row.get("sign").equals("prefix"),
                        row.get("wording"),
                        row.get("scope").equals("national")))
            .toList());
  }

  /** {@return whether {@code name} begins or ends as names known to the whole country do} */
  public boolean isNational(String kind, String name) {
    return !isLocal(kind, name)
        && signs.stream().anyMatch(sign -> sign.isNational() && sign.marks(kind, name));
  }

  /** {@return whether {@code name} begins with a word that depends on the speaker} */
  public boolean isLocal(String kind, String name) {
    return signs.stream().anyMatch(sign -> !sign.isNational() && sign.marks(kind, name));
  }
}
