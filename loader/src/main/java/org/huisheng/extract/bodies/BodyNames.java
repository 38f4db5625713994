package org.huisheng.extract.bodies;

import java.util.Optional;
import org.huisheng.lexicon.AnchorForm;
import org.huisheng.lexicon.BodyEnding;
import org.huisheng.lexicon.BodyHead;
import org.huisheng.lexicon.Divisions;
import org.huisheng.model.Basis;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Division;

/** Makes canonical names, and says who stands above. Immutable. */
final class BodyNames {

  private final Divisions divisions;

  BodyNames(Divisions divisions) {
    this.divisions = divisions;
  }

  /**
   * {@return the body that {@code head} denotes in the division of {@code anchor}}
   *
   * @param term the term in the name, or the empty string
   * @param surface the name as found
   */
  BodyIdentity of(BodyAnchor anchor, BodyHead head, String term, String surface) {
    boolean completes = anchor.resolved() || head.name().startsWith("{D}");
    return new BodyIdentity(
        completes ? head.nameFor(anchor.name(), term) : surface,
        head.kind(),
        Optional.of(anchor.level()),
        anchor.division().map(Division::name),
        anchor.division().flatMap(division -> superior(anchor, division, head, term)),
        anchor.resolved(),
        anchor.basis());
  }

  /** The body of the same line one division higher; a committee of one term belongs to its line. */
  private Optional<String> superior(
      BodyAnchor anchor, Division division, BodyHead head, String term) {
    if (!term.isEmpty() && head.name().contains("{T}")) {
      return Optional.of(head.nameFor(division.name(), ""));
    }
    return head.apex()
        .map(
            apex ->
                anchor.form() == AnchorForm.TOWN
                    ? head.nameFor(division.name(), "")
                    : higher(division, head, apex));
  }

  private String higher(Division division, BodyHead head, String apex) {
    return divisions.parent(division).map(up -> head.nameFor(up.name(), "")).orElse(apex);
  }

  /** {@return the body that {@code modifier} and {@code ending} denote after {@code anchor}} */
  BodyIdentity of(BodyAnchor anchor, String modifier, BodyEnding ending) {
    boolean namesake = isNamesake(anchor, ending);
    boolean isCentral = anchor.wording().equals("中央");
    return new BodyIdentity(
        name(anchor) + modifier + ending.name(),
        isCentral ? BodyKind.PARTY_CENTRE : ending.kind(),
        namesake ? Optional.empty() : Optional.of(anchor.level()),
        namesake ? Optional.empty() : anchor.division().map(Division::name),
        ending.kind() == BodyKind.TRADE_UNION ? federation(anchor) : Optional.empty(),
        anchor.resolved(),
        anchor.basis());
  }

  /** Unions of a trade or a park answer to the federation of their division. */
  private static Optional<String> federation(BodyAnchor anchor) {
    return anchor.division().map(division -> division.name() + "总工会");
  }

  /** 浙江大学, 浙江日报: a short name is part of the body's own name and stays. */
  private static String name(BodyAnchor anchor) {
    return anchor.form() == AnchorForm.SHORT ? anchor.wording() : anchor.name();
  }

  /** 浙江大学, 中国移动集团: called after a place without being of its administration. */
  private static boolean isNamesake(BodyAnchor anchor, BodyEnding ending) {
    return (anchor.form() == AnchorForm.SHORT && ending.kind() != BodyKind.MEDIA)
        || ending.kind() == BodyKind.ENTERPRISE;
  }

  /** {@return the medium of this name; its place is known when the name begins with one} */
  BodyIdentity medium(String name, BodyKind kind) {
    Optional<Division> home =
        divisions
            .longestAt(name, 0, name.length())
            .filter(hit -> hit.value().meanings().size() == 1)
            .map(hit -> hit.value().meanings().get(0));
    return new BodyIdentity(
        name,
        kind,
        home.map(Division::level),
        home.map(Division::name),
        Optional.empty(),
        true,
        Basis.PATTERN);
  }

  /** {@return the body whose proper name is all that is printed} */
  static BodyIdentity own(String name, BodyEnding ending) {
    return new BodyIdentity(
        name,
        ending.kind(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Basis.PATTERN);
  }

  /** {@return the body that {@code modifier} and {@code ending} denote after {@code host}} */
  static BodyIdentity of(BodyIdentity host, String modifier, BodyEnding ending) {
    String name = host.name() + modifier + ending.name();
    return ending.kind() == BodyKind.TRADE_UNION && host.kind() != BodyKind.TRADE_UNION
        ? host.part(name, ending.kind()).ofWorkplace()
        : host.part(name, ending.kind() == BodyKind.GOVERNMENT ? host.kind() : ending.kind());
  }
}
