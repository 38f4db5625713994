package org.huisheng.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huisheng.query.Part.Use;

/** Puts the parts that a query uses in the places where it uses them. Immutable. */
final class Parts {

  private final Map<String, Part> byName;

  /**
   * @param parts by name
   */
  Parts(Map<String, Part> parts) {
    byName = Map.copyOf(parts);
  }

  /**
   * {@return the parts of a folder}
   *
   * @param files name without {@code .rq} → content
   * @throws IllegalStateException if a file does not fit; the message names file and line
   */
  static Parts of(Map<String, String> files) {
    Map<String, Part> parts = new HashMap<>();
    files.forEach((name, content) -> parts.put(name, part(name, content)));
    return new Parts(parts);
  }

  private static Part part(String name, String content) {
    Header header = new Header("queries/parts/" + name + ".rq", content);
    List<String> lines = content.lines().dropWhile(Header::isLine).toList();
    return new Part(name, header.variables(), header.parameters(), header.columns(), lines);
  }

  /**
   * A query with its parts in place.
   *
   * @param text SPARQL
   * @param places of each line of the text: where it stands, as {@code file:line}
   * @param parts those it uses, directly or through others
   */
  record Expanded(String text, List<String> places, Set<Part> parts) {

    List<Parameter> parameters() {
      return parts.stream().flatMap(part -> part.parameters().stream()).distinct().toList();
    }

    List<Column> columns() {
      return parts.stream().flatMap(part -> part.columns().stream()).distinct().toList();
    }

    /**
     * {@return where line {@code number} of the text stands}
     *
     * @param number from 1
     */
    String place(int number) {
      return places.get(Math.max(1, Math.min(number, places.size())) - 1);
    }
  }

  /**
   * {@return {@code content} with its parts in place}
   *
   * @param file that it stands in, for messages
   * @throws IllegalStateException if there is no such part, or it wants other variables
   */
  Expanded expand(String file, String content) {
    List<String> lines = new ArrayList<>();
    List<String> places = new ArrayList<>();
    Set<Part> used = new LinkedHashSet<>();
    expand(file, content.lines().toList(), 0, lines, places, used);
    return new Expanded(String.join("\n", lines) + "\n", places, used);
  }

  private void expand(
      String file,
      List<String> from,
      int depth,
      List<String> lines,
      List<String> places,
      Set<Part> used) {
    for (int i = 0; i < from.size(); i++) {
      String line = from.get(i);
      String place = file + ":" + (i + 1);
      if (Use.isUse(line)) {
        Part part = part(Use.of(line), place, depth);
        String indent = line.substring(0, line.indexOf('#'));
        List<String> own =
            part.lines(Use.of(line).variables()).stream().map(indent::concat).toList();
        used.add(part);
        expand(place + " → parts/" + part.name() + ".rq", own, depth + 1, lines, places, used);
      } else {
        lines.add(line);
        places.add(place);
      }
    }
  }

  private Part part(Use use, String place, int depth) {
    Part part = byName.get(use.part());
    if (part == null) {
      throw new IllegalStateException(
          "%s: no part is called '%s'; %s"
              .formatted(place, use.part(), Nearest.hint(use.part(), byName.keySet())));
    }
    if (part.variables().size() != use.variables().size()) {
      throw new IllegalStateException(
          "%s: part %s wants the variables %s"
              .formatted(place, part.name(), String.join(" ", part.variables())));
    }
    if (depth > byName.size()) {
      throw new IllegalStateException(
          "%s: parts use one another in a circle: %s"
              .formatted(place, byName.keySet().stream().sorted().collect(Collectors.toList())));
    }
    return part;
  }
}
