package org.huisheng.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huisheng.model.Body;
import org.huisheng.model.BodyKind;
import org.huisheng.model.Notation;

/**
 * The lines that reach from the county to the centre, and the bodies of the centre.
 *
 * @param lines in the order of their file
 * @param centre in the order of their file
 * @param outside codes of divisions in which the lines have no bodies
 */
public record Hierarchies(List<Line> lines, List<CentralBody> centre, Set<String> outside) {

  /**
   * A line of bodies of one sort, one at each division.
   *
   * @param id short name
   * @param head the body the line ends at
   * @param prefix what stands before the division's name in a body's name
   * @param suffix what stands after it
   * @param hasSuperior whether the higher body leads or directs the lower
   * @param isLedByParty whether the Party committee of the same division leads the body
   * @param unitOf line of which it is a standing part
   * @param source the constitution or law that orders the line
   */
  public record Line(
      String id,
      String head,
      String prefix,
      String suffix,
      BodyKind kind,
      boolean hasSuperior,
      boolean isLedByParty,
      Optional<String> unitOf,
      Body.HierarchyBasis basis,
      String source) {

    /** {@return the name of the line's body at {@code division}} */
    public String at(String division) {
      return prefix + division + suffix;
    }

    /** {@return the division in {@code name}, if it is shaped like a name of this line} */
    public Optional<String> divisionIn(String name) {
      boolean fits =
          name.length() > prefix.length() + suffix.length()
              && name.startsWith(prefix)
              && name.endsWith(suffix);
      return fits
          ? Optional.of(name.substring(prefix.length(), name.length() - suffix.length()))
          : Optional.empty();
    }
  }

  /**
   * A body of the centre. References are canonical names.
   *
   * @param aliases other names that mean it everywhere
   */
  public record CentralBody(
      String name,
      List<String> aliases,
      BodyKind kind,
      Optional<String> superior,
      Optional<String> ledByParty,
      Optional<String> unitOf) {
    public CentralBody {
      aliases = List.copyOf(aliases);
    }
  }

  public Hierarchies {
    lines = List.copyOf(lines);
    centre = List.copyOf(centre);
    outside = Set.copyOf(outside);
  }

  static Hierarchies load() {
    return new Hierarchies(
        Tsv.rows("reference/hierarchy.tsv").stream().map(Hierarchies::line).toList(),
        Tsv.rows("reference/central-bodies.tsv").stream().map(Hierarchies::centralBody).toList(),
        Tsv.rows("reference/divisions-outside.tsv").stream()
            .map(row -> row.get("code"))
            .collect(Collectors.toSet()));
  }

  private static Line line(Tsv.Row row) {
    String[] around = row.get("name").split("\\{d}", -1);
    if (around.length != 2) {
      throw row.fault("'" + row.get("name") + "' must hold {d} once");
    }
    return new Line(
        row.get("line"),
        row.get("head"),
        around[0],
        around[1],
        Notation.parse(BodyKind.class, row.get("kind")),
        row.get("superior").equals("yes"),
        row.get("led-by-party").equals("yes"),
        optional(row, "unit-of"),
        Notation.parse(Body.HierarchyBasis.class, row.get("basis")),
        row.get("source"));
  }

  private static CentralBody centralBody(Tsv.Row row) {
    return new CentralBody(
        row.get("name"),
        row.list("aliases"),
        Notation.parse(BodyKind.class, row.get("kind")),
        optional(row, "superior"),
        optional(row, "led-by"),
        optional(row, "unit-of"));
  }

  private static Optional<String> optional(Tsv.Row row, String column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }
}
